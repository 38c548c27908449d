/* What one HTTP exchange brings back: the final answer's headers and body, in reused buffers. */
#ifndef LAMBDA_ANSWER_H
#define LAMBDA_ANSWER_H

#include <curl/curl.h>

#include "../core/buffer.h"

#pragma GCC visibility push(hidden)

/* Newer versions of libcurl have a limit of their own, 300 KiB, which they report as a failure to
   receive; the count bounds the work per answer. */
#define ANSWER_HEAD_MAX ((size_t)256 * 1024)
#define ANSWER_LINES_MAX 1000

struct answer {
  CURL *easy;         /* the handle that fills it; borrowed */
  struct buffer head; /* "name:value\n" a header; names in lower case, values trimmed */
  struct buffer body; /* in pieces: what has come and was not taken out yet */
  size_t size;        /* bytes of the body, those taken out included */
  size_t max_body;    /* bytes */
  size_t received;    /* bytes of heads, interim ones and trailers included */
  size_t lines;       /* headers in 'head' */
  size_t length_at;   /* where in 'head' the value of content-length is; 0 while there is none */
  size_t last;        /* where in 'head' the last header is */
  long status;        /* of the final answer, once 'complete' */
  int in_head;        /* its status line has come, its end has not */
  int complete;       /* its head has ended: what follows is body or trailers */
  int too_large;      /* a limit was hit */
  int bad_length;     /* content-length is no number, or is two, or not all read it so */
  int in_pieces;      /* the body is taken out while it comes */
  int ready;          /* in pieces: the head, or some of the body, has come; reset by who waits */
  int paused;         /* in pieces: libcurl waits for the piece to be dropped */
};

/* Make 'a' empty. Allocates nothing until an answer comes. */
void answer_init(struct answer *a);

/* Free the memory of 'a', which is then as after answer_init. */
void answer_free(struct answer *a);

/* Get ready for an answer with a body of at most 'max_body' bytes, to be taken out by answer_drop
   when 'in_pieces'. 'easy' is set by the caller. */
void answer_start(struct answer *a, size_t max_body, int in_pieces);

/* Forget the piece of the body that is there. */
void answer_drop(struct answer *a);

/* Have libcurl go on where it waits. CURLE_OK, or what ends the transfer. */
CURLcode answer_unpause(struct answer *a);

/* Free the memory that an uncommonly large answer took. */
void answer_trim(struct answer *a);

/* CURLOPT_HEADERFUNCTION; 'answer' is a struct answer. Interim answers, trailers and lines that
   are no headers are dropped; a folded line continues its header. */
size_t answer_header(char *line, size_t size, size_t count, void *answer);

/* CURLOPT_WRITEFUNCTION; 'answer' is a struct answer. */
size_t answer_body(char *data, size_t size, size_t count, void *answer);

/* Cut the first header off 'headers', the content of 'head', into '*name' and '*value'. 0 at the
   end. */
int answer_next(struct slice *headers, struct slice *name, struct slice *value);

#pragma GCC visibility pop

#endif

/* A libcurl easy handle with all that is the same for each request, and the connections it keeps.
   It belongs to the process that made it. */
#ifndef LAMBDA_HANDLE_H
#define LAMBDA_HANDLE_H

#include <curl/curl.h>

#include "../core/buffer.h"
#include "interrupt.h"
#include "silence.h"
#include "sockets.h"

#pragma GCC visibility push(hidden)

struct handle {
  CURL *easy;             /* NULL when not open */
  CURLM *multi;           /* has the connections; 'easy' is in it during a transfer */
  CURLU *parsed;          /* the URL of 'easy' */
  struct buffer url;      /* what 'parsed' was made from, NUL-terminated; empty: nothing yet */
  struct buffer ca;       /* the file of authorities, NUL-terminated; empty: the system's */
  struct buffer proxy;    /* its URL, NUL-terminated; empty: as the environment has it */
  unsigned long owner;    /* the process_generation that opened it */
  struct sockets sockets; /* of 'multi' */
  struct silence silence; /* of the transfer */
  int running;            /* a transfer is under way */
};

/* Prepare libcurl and this process, once. CURLE_OK, or what failed. Thread-safe. */
CURLcode handle_global_init(void);

/* Make 'h' closed. Allocates nothing. */
void handle_init(struct handle *h);

/* Open 'h', which is closed, with the file of authorities 'ca', or the system's for NULL. */
CURLcode handle_open(struct handle *h, const char *ca);

/* Is 'h' open for 'ca' and not the one of a parent process? */
int handle_fits(const struct handle *h, const char *ca);

/* Close 'h' and its connections, if open; in a forked child those of the parent stay as they are.
   'h' can be opened again. */
void handle_close(struct handle *h);

/* Close 'h' and free its memory. */
void handle_free(struct handle *h);

/* Have the next transfer go to 'url', which is not normalised. On failure '*why' is a constant. */
CURLcode handle_set_url(struct handle *h, const char *url, const char **why);

/* Have the next transfers go through 'proxy', a URL, whatever the environment says; through none
   for ""; as the environment has it for NULL. */
CURLcode handle_set_proxy(struct handle *h, const char *proxy);

/* Do transfers go through a proxy that handle_set_proxy was given? */
int handle_has_proxy(const struct handle *h);

/* Begin a request with the options that are set. 'silence_ms': how long no byte may move, 0 for no
   such limit. */
CURLcode handle_start(struct handle *h, long silence_ms);

/* Go on with it until '*enough' is not 0, or to its end for NULL; when that came the handle is not
   running any more. CURLE_OPERATION_TIMEDOUT also after the silence, and CURLE_AGAIN when
   'interrupt' is set. Raises no SIGPIPE. */
CURLcode handle_drive(struct handle *h, const int *enough, const struct interrupt *interrupt);

/* End it, and its connection if it was still running. */
void handle_stop(struct handle *h);

/* Is 'h' open, and not the one of a parent process? */
int handle_is_own(const struct handle *h);

#pragma GCC visibility pop

#endif

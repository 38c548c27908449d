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
  int active;             /* a transfer is under way */
  struct sockets sockets; /* of 'multi' */
  struct silence silence; /* of the transfer */
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

/* Carry out one request with the options that are set, to its end, or until '*ready', which leaves
   it 'active'. CURLE_OPERATION_TIMEDOUT also when no byte moves for 'silence_ms', 0 for no such
   limit, and CURLE_AGAIN when 'interrupt' is set. Raises no SIGPIPE. */
CURLcode handle_transfer(struct handle *h, long silence_ms, const struct interrupt *interrupt,
                         const int *ready);

/* Carry on with the transfer that is active, as above; between the calls time is not silence. Only
   in here are bytes taken off the connection. */
CURLcode handle_resume(struct handle *h, const struct interrupt *interrupt, const int *ready);

/* Is 'h' the one of a parent process? */
int handle_is_forked(const struct handle *h);

/* End the transfer, if one is active, and its connection; the others stay. */
void handle_stop(struct handle *h);

#pragma GCC visibility pop

#endif

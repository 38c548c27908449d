/* HTTP requests over one libcurl easy handle that keeps its connections. Pure C, no Lua. A handle
   serves one thread at a time; different handles are independent. */
#ifndef LAMBDA_HTTP_H
#define LAMBDA_HTTP_H

#include "../core/core.h"
#include "interrupt.h"

#pragma GCC visibility push(hidden)

#define HTTP_HEADERS_MAX 128
#define HTTP_TIMEOUT_MS 60000L
#define HTTP_CONNECT_TIMEOUT_MS 5000L
#define HTTP_BODY_MAX ((size_t)16 * 1024 * 1024)

struct http; /* opaque */

struct http_header {
  struct slice name, value;
};

/* Everything is borrowed for the time of one http_send. */
struct http_request {
  const char *method, *scheme; /* scheme: "http" or "https" */
  const char *host;            /* without port; an IPv6 address in brackets */
  const char *path, *query;    /* percent-encoded, sent as they are; query may be NULL */
  int port;
  struct slice body; /* data is NULL: no body */
  const struct http_header *headers;
  size_t header_count; /* at most HTTP_HEADERS_MAX */
};

struct http_limits {
  long timeout_ms;         /* for all of it, > 0 */
  long connect_timeout_ms; /* > 0 */
  long read_timeout_ms;    /* without a byte either way; 0: no limit of its own */
  size_t max_body;         /* bytes */
  const char *ca_bundle;   /* file of certificates; NULL: the system's */
  const char *proxy;       /* URL; "": none; NULL: as the environment has it */
  struct interrupt interrupt;
};

enum http_status {
  HTTP_ANSWERED, /* status, headers and body are set */
  HTTP_FAILED,   /* kind, message and sent are set; nothing, or too little, came back */
  HTTP_INVALID   /* message is set; the request is malformed and was not sent */
};

/* Valid until the next call with the same handle. */
struct http_result {
  long status;
  struct slice headers; /* for answer_next */
  size_t header_count;
  struct slice body;
  const char *kind;    /* resolve, connect, tls, timeout, closed, proxy, too_large or other */
  const char *message; /* one line, without secrets */
  int sent;            /* the server may have seen some of the request */
};

/* A handle, or NULL and '*message', a constant. Opens no connection. */
struct http *http_open(const char **message);

/* Close the connections and free 'h', which may be NULL. In a forked child the parent's
   connections stay as they are. */
void http_close(struct http *h);

/* Send 'request' and wait for the answer. A connection that is idle is used again; in a forked
   child the parent's are not. No signal handler is changed, and no SIGPIPE is raised. */
enum http_status http_send(struct http *h, const struct http_request *request,
                           const struct http_limits *limits, struct http_result *result);

/* As http_send, but wait for the head alone: the result has no body, which http_read brings. What
   request->body borrows has to stay until the end of it, or http_stop: a server may answer before
   it has read all. Nothing else can be sent until then. */
enum http_status http_start(struct http *h, const struct http_request *request,
                            const struct http_limits *limits, struct http_result *result);

/* Wait for more of the body that http_start began, by its limits: HTTP_ANSWERED with a piece, which
   is empty at the end, or HTTP_FAILED. Between the calls libcurl reads nothing off the connection,
   so that a slow caller makes the server wait. */
enum http_status http_read(struct http *h, const struct interrupt *interrupt,
                           struct http_result *result);

/* Be done with what http_start began. Its connection serves again when the answer came to its end,
   and is closed when it did not. */
void http_stop(struct http *h);

/* Give back what an uncommonly large answer took. */
void http_trim(struct http *h);

#pragma GCC visibility pop

#endif

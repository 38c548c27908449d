/* A request as libcurl wants it: one URL and a list of header lines, laid out in reused memory. */
#ifndef LAMBDA_REQUEST_H
#define LAMBDA_REQUEST_H

#include <curl/curl.h>

#include "../core/buffer.h"
#include "http.h"

#pragma GCC visibility push(hidden)

struct request {
  struct buffer text;       /* the URL and then the lines, each ended by a NUL; may hold secrets */
  struct curl_slist lines[HTTP_HEADERS_MAX + 2]; /* point into 'text'; two are libcurl's defaults */
  size_t count;             /* of 'lines' */
};

/* Make 'r' empty. */
void request_init(struct request *r);

/* Wipe and free the memory of 'r'. */
void request_free(struct request *r);

/* NULL, or what is wrong with 'from': bytes that would change the request's structure. */
const char *request_check(const struct http_request *from);

/* Does 'from' go out with a body, or with a content-length of 0? */
int request_has_body(const struct http_request *from);

/* Lay out 'from', which request_check has passed. CORE_OK, CORE_TOO_LARGE or CORE_NO_MEMORY. What
   was laid out before is gone. */
enum core_status request_build(struct request *r, const struct http_request *from);

/* The URL, valid until the next build. */
const char *request_url(const struct request *r);

/* The list for CURLOPT_HTTPHEADER, NULL when empty; valid until the next build. */
struct curl_slist *request_lines(struct request *r);

/* Overwrite the content: the lines hold the signature and the session token. */
void request_wipe(struct request *r);

#pragma GCC visibility pop

#endif

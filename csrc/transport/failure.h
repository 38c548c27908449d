/* What a failure of libcurl means to the caller. */
#ifndef LAMBDA_FAILURE_H
#define LAMBDA_FAILURE_H

#include <curl/curl.h>

#pragma GCC visibility push(hidden)

/* The kind of 'code', as in http.h. */
const char *failure_kind(CURLcode code);

/* The same, but a TLS handshake that the peer has cut or reset, which 'text', written by libcurl,
   alone tells from one that cannot succeed, is "closed". */
const char *failure_kind_told(CURLcode code, const char *text);

/* The cause in words: 'text', which libcurl wrote, or the standard words for 'code' when 'text' is
   empty or might show a proxy's password. */
const char *failure_text(CURLcode code, const char *text);

/* Make one line of 'message', in place. */
void failure_flatten(char *message);

#pragma GCC visibility pop

#endif

/* How long a transfer has moved no byte in either direction, by a clock that never jumps. libcurl's
   own limit of this kind knows whole seconds only. */
#ifndef LAMBDA_SILENCE_H
#define LAMBDA_SILENCE_H

#include <curl/curl.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

struct silence {
  long limit_ms;    /* 0: none */
  curl_off_t moved; /* bytes by then */
  int64_t since_ms; /* when the last ones moved */
};

/* Watch a transfer, from now on. */
void silence_start(struct silence *s, long limit_ms);

/* Milliseconds until 'easy' will have been silent for too long, 0 when it has been, at most
   'most'. Before the request goes out the time to connect counts instead. */
int silence_left(struct silence *s, CURL *easy, int most);

#pragma GCC visibility pop

#endif

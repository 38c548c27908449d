#define _POSIX_C_SOURCE 200809L

#include "silence.h"

#include <time.h>

static const CURLINFO sizes[] = { CURLINFO_SIZE_UPLOAD_T, CURLINFO_SIZE_DOWNLOAD_T };
static const CURLINFO head_sizes[] = { CURLINFO_REQUEST_SIZE, CURLINFO_HEADER_SIZE };

static curl_off_t moved_by(CURL *easy)
{
  curl_off_t sum = 0;

  for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
    curl_off_t size = 0;
    long head = 0;

    curl_easy_getinfo(easy, sizes[i], &size);
    curl_easy_getinfo(easy, head_sizes[i], &head);
    sum += size + head;
  }
  return sum;
}

static int64_t now_ms(void)
{
  struct timespec now = { 0, 0 };

  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void silence_start(struct silence *s, long limit_ms)
{
  s->limit_ms = limit_ms;
  s->moved = 0;
}

int silence_left(struct silence *s, CURL *easy, int most)
{
  curl_off_t moved;
  int64_t now, left;

  if (!s->limit_ms)
    return most;
  moved = moved_by(easy);
  now = now_ms();
  if (moved != s->moved || !moved) {
    s->moved = moved;
    s->since_ms = now;
  }
  left = s->limit_ms - (now - s->since_ms);
  if (left <= 0)
    return 0;
  return left < most ? (int)left : most;
}

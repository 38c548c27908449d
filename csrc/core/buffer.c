#include "buffer.h"

#include <openssl/crypto.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_CAPACITY 512
#define KEPT_MAX ((size_t)64 << 10) /* bytes that are worth wiping call after call */

void buffer_init(struct buffer *b, size_t limit)
{
  b->data = NULL;
  b->len = b->cap = 0;
  b->limit = limit;
  b->status = CORE_OK;
}

void buffer_reset(struct buffer *b)
{
  b->len = 0;
  b->status = CORE_OK;
}

void buffer_free(struct buffer *b)
{
  if (b->data)
    OPENSSL_cleanse(b->data, b->cap);
  free(b->data);
  buffer_init(b, b->limit);
}

void buffer_wipe(struct buffer *b)
{
  if (b->cap > KEPT_MAX) {
    buffer_free(b);
    return;
  }
  if (b->data)
    OPENSSL_cleanse(b->data, b->cap);
  buffer_reset(b);
}

/* The next capacity that holds 'need' bytes: doubled, within the limit. need <= limit. */
static size_t grown(const struct buffer *b, size_t need)
{
  size_t cap = b->cap ? b->cap : FIRST_CAPACITY;

  while (cap < need && cap <= b->limit / 2)
    cap *= 2;
  if (cap < need || cap > b->limit)
    cap = b->limit;
  return cap;
}

/* Move the content into 'cap' bytes of new memory, wiping the old. */
static enum core_status move(struct buffer *b, size_t cap)
{
  char *data = malloc(cap);

  if (!data)
    return CORE_NO_MEMORY;
  if (b->data) {
    memcpy(data, b->data, b->len);
    OPENSSL_cleanse(b->data, b->cap);
    free(b->data);
  }
  b->data = data;
  b->cap = cap;
  return CORE_OK;
}

enum core_status buffer_reserve(struct buffer *b, size_t more)
{
  if (b->status != CORE_OK || more <= b->cap - b->len)
    return b->status;
  if (more > b->limit - b->len)
    b->status = CORE_TOO_LARGE;
  else
    b->status = move(b, grown(b, b->len + more));
  return b->status;
}

enum core_status buffer_append(struct buffer *b, const char *data, size_t len)
{
  enum core_status status = buffer_reserve(b, len);

  if (status == CORE_OK && len) {
    memcpy(b->data + b->len, data, len);
    b->len += len;
  }
  return status;
}

enum core_status buffer_byte(struct buffer *b, char byte)
{
  return buffer_append(b, &byte, 1);
}

struct slice buffer_slice(const struct buffer *b)
{
  return (struct slice){ b->data ? b->data : "", b->len };
}

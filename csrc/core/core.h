/* What every file of the core shares: status codes, borrowed bytes, compile-time helpers.
   The core is pure C: bytes in, bytes out, no Lua, no I/O. */
#ifndef LAMBDA_CORE_H
#define LAMBDA_CORE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define LAMBDA_VERSION "0.1.0"

enum core_status { CORE_OK, CORE_NO_MEMORY, CORE_TOO_LARGE, CORE_CRYPTO, CORE_INVALID };

/* Bytes that somebody else owns; not NUL-terminated. */
struct slice {
  const char *data;
  size_t len;
};

/* The bytes of a C string. */
static inline struct slice slice_of(const char *text)
{
  return (struct slice){ text, strlen(text) };
}

/* The order of two texts, bytewise: below, equal to or above 0. */
static inline int slice_compare(struct slice a, struct slice b)
{
  int order = memcmp(a.data, b.data, a.len < b.len ? a.len : b.len);

  return order ? order : (a.len > b.len) - (a.len < b.len);
}

static inline int slice_equal(struct slice a, struct slice b)
{
  return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define SLICE(literal) { literal, sizeof(literal) - 1 }

#endif

/* What the targets in C share: the fuzzer's bytes, one after the other, and the end of a target
   that has found something. When the bytes are used up, all are 0. */
#ifndef FUZZ_SOURCE_H
#define FUZZ_SOURCE_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../csrc/core/core.h"

#define REQUIRE(condition, what) ((condition) ? (void)0 : source_fail(what))

struct source {
  const uint8_t *at, *end;
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void source_fail(const char *what)
{
  fprintf(stderr, "%s\n", what);
  abort();
}

static inline int source_is_empty(const struct source *s)
{
  return s->at == s->end;
}

static inline uint8_t source_byte(struct source *s)
{
  return s->at < s->end ? *s->at++ : 0;
}

/* At most 'most' bytes, in memory of their own, so that nothing is read beyond them. Freed by the
   caller. */
static inline struct slice source_text(struct source *s, size_t most)
{
  size_t left = (size_t)(s->end - s->at), len = most < left ? most : left;
  char *bytes = malloc(len ? len : 1);

  REQUIRE(bytes != NULL, "no memory");
  memcpy(bytes, s->at, len);
  s->at += len;
  return (struct slice){ bytes, len };
}

static inline struct slice source_rest(struct source *s)
{
  return source_text(s, SIZE_MAX);
}

static inline uint64_t source_bits(struct source *s)
{
  uint64_t bits = 0;

  for (int i = 0; i < 8; i++)
    bits = bits << 8 | source_byte(s);
  return bits;
}

#endif

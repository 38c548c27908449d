#include "utf8.h"

/* What may follow a lead byte: the range of its second byte, and how many bytes follow in all. */
struct lead {
  unsigned char first, last, low, high, follow;
};

static const struct lead leads[] = {
  { 0xC2, 0xDF, 0x80, 0xBF, 1 }, { 0xE0, 0xE0, 0xA0, 0xBF, 2 }, { 0xE1, 0xEC, 0x80, 0xBF, 2 },
  { 0xED, 0xED, 0x80, 0x9F, 2 }, { 0xEE, 0xEF, 0x80, 0xBF, 2 }, { 0xF0, 0xF0, 0x90, 0xBF, 3 },
  { 0xF1, 0xF3, 0x80, 0xBF, 3 }, { 0xF4, 0xF4, 0x80, 0x8F, 3 }
};

/* The length of the multi-byte character at 'at', which has 'left' bytes; 0 when it is none. */
static size_t sequence(const unsigned char *at, size_t left)
{
  for (size_t i = 0; i < COUNT(leads); i++) {
    const struct lead *lead = &leads[i];

    if (at[0] < lead->first || at[0] > lead->last)
      continue;
    if (left <= lead->follow || at[1] < lead->low || at[1] > lead->high)
      return 0;
    for (size_t k = 2; k <= lead->follow; k++) {
      if ((at[k] & 0xC0) != 0x80)
        return 0;
    }
    return (size_t)lead->follow + 1;
  }
  return 0;
}

int utf8_check(struct slice text, size_t *count)
{
  const unsigned char *bytes = (const unsigned char *)text.data;
  size_t characters = 0, len;

  for (size_t i = 0; i < text.len; i += len, characters++) {
    len = bytes[i] < 0x80 ? bytes[i] != 0 : sequence(bytes + i, text.len - i);
    if (len == 0) {
      *count = i;
      return 0;
    }
  }
  *count = characters;
  return 1;
}

#include "suggest.h"

#include <string.h>

#define WORD_MAX 64 /* the longest name in the model has 51 letters */
#define SLIP 3      /* one slip for as many letters */
#define STEM_MIN 5  /* letters that are enough to stand for a longer name */

/* Copy 'text' in lower case without '_'; its length, or SUGGEST_NONE when it is too long. */
static size_t fold(struct slice text, unsigned char *out)
{
  size_t len = 0;

  for (size_t i = 0; i < text.len; i++) {
    unsigned char c = (unsigned char)text.data[i];

    if (c == '_')
      continue;
    if (len == WORD_MAX)
      return SUGGEST_NONE;
    out[len++] = c >= 'A' && c <= 'Z' ? (unsigned char)(c + 'a' - 'A') : c;
  }
  return len;
}

static size_t least(size_t a, size_t b)
{
  return a < b ? a : b;
}

/* The distance of optimal string alignment, with the last three rows of its table. */
static size_t align(const unsigned char *a, size_t a_len, const unsigned char *b, size_t b_len)
{
  size_t rows[3][WORD_MAX + 1];

  for (size_t j = 0; j <= b_len; j++)
    rows[0][j] = j;
  for (size_t i = 1; i <= a_len; i++) {
    size_t *now = rows[i % 3], *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

    now[0] = i;
    for (size_t j = 1; j <= b_len; j++) {
      now[j] = least(least(last[j], now[j - 1]) + 1, last[j - 1] + (a[i - 1] != b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        now[j] = least(now[j], before[j - 2] + 1);
    }
  }
  return rows[a_len % 3][b_len];
}

size_t suggest_distance(struct slice word, struct slice candidate)
{
  unsigned char a[WORD_MAX] = { 0 }, b[WORD_MAX] = { 0 };
  size_t a_len = fold(word, a), b_len = fold(candidate, b), distance;

  if (a_len == SUGGEST_NONE || b_len == SUGGEST_NONE)
    return SUGGEST_NONE;
  distance = align(a, a_len, b, b_len);
  if (a_len >= STEM_MIN && a_len < b_len && memcmp(a, b, a_len) == 0)
    return distance; /* the rest was left out */
  return distance <= (a_len < b_len ? b_len : a_len) / SLIP ? distance : SUGGEST_NONE;
}

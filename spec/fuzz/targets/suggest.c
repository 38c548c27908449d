/* How far two words are apart, beside the definition: the distance of optimal string alignment over
   the whole table. */
#include "../../../csrc/core/suggest.h"
#include "../source.h"

#define WORD_MAX 64

static size_t fold(struct slice text, char *out, size_t room)
{
  size_t len = 0;

  for (size_t i = 0; i < text.len; i++) {
    char c = text.data[i];

    if (c != '_' && len++ < room)
      out[len - 1] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  return len;
}

static size_t least(size_t a, size_t b)
{
  return a < b ? a : b;
}

static size_t distance(const char *a, size_t a_len, const char *b, size_t b_len)
{
  static size_t d[WORD_MAX + 1][WORD_MAX + 1];

  for (size_t i = 0; i <= a_len; i++) {
    for (size_t j = 0; j <= b_len; j++) {
      if (i == 0 || j == 0) {
        d[i][j] = i + j;
        continue;
      }
      d[i][j] = least(d[i - 1][j], d[i][j - 1]) + 1;
      d[i][j] = least(d[i][j], d[i - 1][j - 1] + (a[i - 1] != b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = least(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a_len][b_len];
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct source source = { data, data + size };
  struct slice word = source_text(&source, source_byte(&source)), other = source_rest(&source);
  char a[WORD_MAX] = "", b[WORD_MAX] = "";
  size_t a_len = fold(word, a, WORD_MAX), b_len = fold(other, b, WORD_MAX);
  size_t found = suggest_distance(word, other);

  if (a_len > WORD_MAX || b_len > WORD_MAX)
    REQUIRE(found == SUGGEST_NONE, "a distance of words that are too long");
  else if (found != SUGGEST_NONE)
    REQUIRE(found == distance(a, a_len, b, b_len), "another distance");
  else if (distance(a, a_len, b, b_len) * 3 <= (a_len > b_len ? a_len : b_len))
    source_fail("a slip that is not seen");
  free((void *)(uintptr_t)word.data);
  free((void *)(uintptr_t)other.data);
  return 0;
}

#include "text.h"

#define DIGITS_MAX 20 /* of -2^63 with its sign */

void text_integer(struct buffer *out, int64_t value)
{
  char digits[DIGITS_MAX];
  size_t at = DIGITS_MAX;
  uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;

  do {
    digits[--at] = (char)('0' + rest % 10);
    rest /= 10;
  } while (rest);
  if (value < 0)
    digits[--at] = '-';
  buffer_append(out, digits + at, DIGITS_MAX - at);
}

struct slice text_boolean(int value)
{
  static const struct slice words[] = { SLICE("false"), SLICE("true") };

  return words[value != 0];
}

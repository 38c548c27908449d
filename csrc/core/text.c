#include "text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define DIGITS_MAX 20 /* of -2^63 with its sign */
#define DOUBLE_MAX 32 /* of -1.2345678901234567e-308 with a NUL, and more */
#define EXACT_MAX 9007199254740992.0

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

/* The locale may have another sign for the decimal point. */
static int is_point(char c)
{
  return !((c >= '0' && c <= '9') || c == '-' || c == '+' || c == 'e');
}

void text_double(struct buffer *out, double value)
{
  char text[DOUBLE_MAX];
  int len = 0;

  if (fabs(value) <= EXACT_MAX && floor(value) == value) {
    text_integer(out, (int64_t)value);
    return;
  }
  for (int digits = 15; digits <= 17; digits++) {
    len = snprintf(text, sizeof(text), "%.*g", digits, value);
    if (strtod(text, NULL) == value)
      break;
  }
  for (int i = 0; i < len; i++) {
    if (is_point(text[i]))
      text[i] = '.';
  }
  buffer_append(out, text, (size_t)len);
}

struct slice text_boolean(int value)
{
  static const struct slice words[] = { SLICE("false"), SLICE("true") };

  return words[value != 0];
}

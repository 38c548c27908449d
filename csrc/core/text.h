/* Scalars as text, the same in JSON, labels and queries; independent of the locale. */
#ifndef LAMBDA_TEXT_H
#define LAMBDA_TEXT_H

#include "buffer.h"

#pragma GCC visibility push(hidden)

/* Append 'value' in decimal. A failure sticks in 'out'. */
void text_integer(struct buffer *out, int64_t value);

/* Append 'value', which is finite, in the fewest digits that give it back; whole numbers up to 2^53
   without fraction or exponent. */
void text_double(struct buffer *out, double value);

/* "true" or "false". */
struct slice text_boolean(int value);

#pragma GCC visibility pop

#endif

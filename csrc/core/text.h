/* Scalars as text, the same in JSON, labels and queries; independent of the locale. */
#ifndef LAMBDA_TEXT_H
#define LAMBDA_TEXT_H

#include "buffer.h"

#pragma GCC visibility push(hidden)

/* Append 'value' in decimal. A failure sticks in 'out'. */
void text_integer(struct buffer *out, int64_t value);

/* "true" or "false". */
struct slice text_boolean(int value);

#pragma GCC visibility pop

#endif

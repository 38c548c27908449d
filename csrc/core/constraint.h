/* The checks of one value against its shape. Source: the model's min, max and pattern, which the
   Lambda API Reference shows as "Valid Range", "Length Constraints" and "Pattern". */
#ifndef LAMBDA_CONSTRAINT_H
#define LAMBDA_CONSTRAINT_H

#include "../model/model.h"

#pragma GCC visibility push(hidden)

enum violation { VALID, BELOW_MINIMUM, ABOVE_MAXIMUM, NOT_MATCHING };

/* Check 'n' against the range of an integer shape. */
enum violation constraint_integer(const struct shape *shape, int64_t n);

/* Check a length (code points of a string, entries of a list or map) against the shape's. */
enum violation constraint_length(const struct shape *shape, size_t length);

/* Check the whole of 'text', valid UTF-8, against the shape's pattern, if it has one. */
enum violation constraint_pattern(const struct shape *shape, struct slice text);

#pragma GCC visibility pop

#endif

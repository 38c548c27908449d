/* Rows of the model by name, in a time that hardly grows with their number. */
#ifndef LAMBDA_LOOKUP_H
#define LAMBDA_LOOKUP_H

#include "../model/model.h"

#pragma GCC visibility push(hidden)

/* Each: the row of a text that a NUL follows, or NULL. */
const struct operation *lookup_operation(struct slice name);
const struct error_shape *lookup_error(struct slice code);

#pragma GCC visibility pop

#endif

/* Keys of a parameter table that its shape does not have. */
#ifndef LAMBDA_UNKNOWN_H
#define LAMBDA_UNKNOWN_H

#include "violations.h"

#pragma GCC visibility push(hidden)

/* Report the keys of the table on top that the shape does not have: names in alphabetical order,
   since the order of lua_next changes from run to run; then the first key that is no name. 'list'
   is the stack index of the violations. */
void unknown_refuse(lua_State *L, int list, const struct shape *shape, const struct trail *trail);

#pragma GCC visibility pop

#endif

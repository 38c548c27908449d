/* The Lua userdata for an answer whose body is read in pieces. */
#ifndef LAMBDA_STREAM_H
#define LAMBDA_STREAM_H

#include "../binding/compat.h"
#include "pool.h"

#pragma GCC visibility push(hidden)

/* Make the metatable. Once a Lua state. */
void stream_register(lua_State *L);

/* Send the request that is among the arguments (see values.h) with a handle of 'pool', which may be
   NULL: pushes a stream, or nil and a failure; how many values that are. Raises as transport:send.
   */
int stream_open(lua_State *L, struct pool *pool);

#pragma GCC visibility pop

#endif

/* run: programs for Lua. */
#ifndef LAMBDA_RUN_H
#define LAMBDA_RUN_H

#include "../binding/compat.h"

#pragma GCC visibility push(hidden)

/* {status, signal, stdout, stderr} | nil, {kind, message} = curl.run(argv [, limits]): run a
   program to its end, as spawn.h says. 'argv' is a sequence of strings; 'limits' may have timeout
   (60 s) and output_max (64 KiB). status is nil when a signal ended it, and signal otherwise.
   Raises when an argument is malformed, which is a bug in the program, or memory runs out. */
int run_program(lua_State *L);

#pragma GCC visibility pop

#endif

/* The list of what is wrong with the parameters of a call, as a Lua table. */
#ifndef LAMBDA_VIOLATIONS_H
#define LAMBDA_VIOLATIONS_H

#include "../core/constraint.h"
#include "../core/grammar.h"
#include "binding.h"

#pragma GCC visibility push(hidden)

#define VIOLATIONS_MAX 100 /* what comes after is not listed */

/* Where the walk stands: a chain of frames on the C stack. A frame has a name, or a map's key, or
   a list's index. */
struct trail {
  const struct trail *up; /* NULL at the root, which names nothing */
  const char *name;
  struct slice key;
  size_t index; /* 0: none */
};

/* Append {path, message, value} to the list at stack index 'list', made when it is nil there. The
   message is the string on top of the stack, which is popped; the value is at 'value' (0: none).
   Only plain values are kept. */
void violations_add(lua_State *L, int list, const struct trail *trail, int value);

/* As above, with a message of lua_pushfstring's format. */
void violations_addf(lua_State *L, int list, const struct trail *trail, int value,
                     const char *format, ...);

/* Push 'text' in double quotes for a message: one line, printable, of bounded length. */
void violations_quote(lua_State *L, struct slice text);

/* Report a value outside the range of its shape. 'what' is "length", "number of entries" or NULL
   for the value itself. */
void violations_range(lua_State *L, int list, const struct trail *trail, int value,
                      const struct shape *shape, int64_t n, const char *what);

/* The same of what prints as 'what'. */
void violations_beyond(lua_State *L, int list, const struct trail *trail, int value,
                       const struct shape *shape, int below, const char *what);

/* Report the part of a text that is wrong. */
void violations_fault(lua_State *L, int list, const struct trail *trail, int value,
                      const struct fault *fault);

#pragma GCC visibility pop

#endif

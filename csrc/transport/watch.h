/* Ctrl-C in an interpreter: its signal handler sets a hook, which runs as soon as Lua has control
   back. */
#ifndef LAMBDA_WATCH_H
#define LAMBDA_WATCH_H

#include <lua.h>

#include "interrupt.h"

struct watch {
  lua_State *L;
  lua_Hook before; /* the hook when the wait began */
};

static inline struct watch watch_begin(lua_State *L)
{
  return (struct watch){ L, lua_gethook(L) };
}

static inline int watch_is_hooked(void *watch)
{
  const struct watch *w = watch;

  return lua_gethook(w->L) != w->before;
}

/* For the time of one wait, during which 'w' stays where it is. */
static inline struct interrupt watch_interrupt(struct watch *w)
{
  return (struct interrupt){ watch_is_hooked, w };
}

#endif

/* What the host is and what time it has, for the header user-agent and for deadlines. */
#define _POSIX_C_SOURCE 200809L

#include <time.h>

#include "binding.h"

/* Source: the words of the user agents of the AWS SDKs. */
#if defined(__linux__)
#define SYSTEM "linux"
#elif defined(__APPLE__)
#define SYSTEM "macos"
#else
#define SYSTEM "other"
#endif

#if defined(__x86_64__)
#define MACHINE "x86_64"
#elif defined(__aarch64__)
#define MACHINE "aarch64"
#elif defined(__i386__)
#define MACHINE "i386"
#elif defined(__arm__)
#define MACHINE "arm"
#else
#define MACHINE "other"
#endif

static int push_time(lua_State *L, clockid_t which)
{
  struct timespec time = { 0, 0 };

  clock_gettime(which, &time);
  lua_pushnumber(L, (lua_Number)time.tv_sec + (lua_Number)time.tv_nsec / 1e9);
  return 1;
}

/* now() -> seconds since 1970, with a fraction */
static int now(lua_State *L)
{
  return push_time(L, CLOCK_REALTIME);
}

/* clock() -> seconds since some moment, by a clock that is never set */
static int steady(lua_State *L)
{
  return push_time(L, CLOCK_MONOTONIC);
}

void binding_host(lua_State *L)
{
  lua_pushliteral(L, SYSTEM);
  lua_setfield(L, -2, "system");
  lua_pushliteral(L, MACHINE);
  lua_setfield(L, -2, "machine");
  lua_pushcfunction(L, now);
  lua_setfield(L, -2, "now");
  lua_pushcfunction(L, steady);
  lua_setfield(L, -2, "clock");
}

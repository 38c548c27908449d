/* Lua 5.1 to 5.4 and LuaJIT behind one set of names: those of Lua 5.4's C API where it has them,
   compat_* otherwise. The only file that looks at LUA_VERSION_NUM. */
#ifndef LAMBDA_COMPAT_H
#define LAMBDA_COMPAT_H

#include <lauxlib.h>
#include <lua.h>
#include <math.h>
#include <stdint.h>

/* For luaopen_* alone: all else is hidden, also where the build sets no -fvisibility=hidden. */
#define LAMBDA_EXPORT __attribute__((visibility("default")))

/* Up to here each integer is exact in a double, the only kind of number before Lua 5.3. */
#define COMPAT_EXACT_MAX 9007199254740992.0

#if LUA_VERSION_NUM < 502
#define lua_rawlen(L, index) lua_objlen(L, (index))
#define lua_setuservalue(L, index) ((void)lua_setfenv(L, (index))) /* a table, as in Lua 5.2 */
#define lua_getuservalue(L, index) lua_getfenv(L, (index))
#endif

#if LUA_VERSION_NUM < 502 && !defined(luaL_newlib) /* Lua 5.1; LuaJIT 2.1 has these */
#define luaL_newlib(L, functions) (lua_newtable(L), luaL_register(L, NULL, (functions)))
#define luaL_setmetatable(L, name) (luaL_getmetatable(L, (name)), (void)lua_setmetatable(L, -2))
#endif

/* 1 when the value at 'index' is a number without a fraction that is exact on this Lua; writes
   '*out' only then. Strings never count. */
static inline int compat_integer(lua_State *L, int index, int64_t *out)
{
  double number;

  if (lua_type(L, index) != LUA_TNUMBER)
    return 0;
#if LUA_VERSION_NUM >= 503
  if (lua_isinteger(L, index)) {
    *out = (int64_t)lua_tointeger(L, index);
    return 1;
  }
#endif
  number = (double)lua_tonumber(L, index);
  if (!(fabs(number) <= COMPAT_EXACT_MAX) || floor(number) != number) /* '!' catches NaN */
    return 0;
  *out = (int64_t)number;
  return 1;
}

/* Push 'value' as an integer where Lua has them, else as a number, exact up to 2^53. */
static inline void compat_pushinteger(lua_State *L, int64_t value)
{
#if LUA_VERSION_NUM >= 503
  lua_pushinteger(L, (lua_Integer)value);
#else
  lua_pushnumber(L, (lua_Number)value);
#endif
}

#endif

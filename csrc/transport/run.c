#include "run.h"

#include <limits.h>
#include <string.h>

#include "spawn.h"

#define RUN "lambda.run"
#define WORDS_MAX 1024 /* in argv */

enum { ARGV = 1, LIMITS };

static int run_gc(lua_State *L)
{
  spawn_free(luaL_checkudata(L, 1, RUN));
  return 0;
}

/* Push a userdata that owns what a program writes. */
static struct spawn *push_spawn(lua_State *L)
{
  struct spawn *s = lua_newuserdata(L, sizeof(*s));

  spawn_init(s);
  luaL_newmetatable(L, RUN); /* filled each time: memory may have run out half-way before */
  lua_pushcfunction(L, run_gc);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
  return s;
}

/* The limit 'name', read raw, or 'absent'. */
static double get_number(lua_State *L, const char *name, double absent)
{
  double value = absent;

  lua_pushstring(L, name);
  lua_rawget(L, LIMITS);
  if (lua_type(L, -1) == LUA_TNUMBER)
    value = (double)lua_tonumber(L, -1);
  if (!(lua_isnil(L, -1) || lua_type(L, -1) == LUA_TNUMBER) || !(value >= 0)) /* '!' catches NaN */
    luaL_argerror(L, LIMITS, lua_pushfstring(L, "limits.%s: number from 0 expected", name));
  lua_pop(L, 1);
  return value;
}

static void get_limits(lua_State *L, struct spawn_limits *limits)
{
  double ms, size;

  *limits = (struct spawn_limits){ SPAWN_TIMEOUT_MS, SPAWN_OUTPUT_MAX };
  if (lua_isnil(L, LIMITS))
    return;
  luaL_checktype(L, LIMITS, LUA_TTABLE);
  ms = ceil(get_number(L, "timeout", (double)SPAWN_TIMEOUT_MS / 1000) * 1000);
  if (ms == 0)
    luaL_argerror(L, LIMITS, "limits.timeout: number above 0 expected");
  limits->timeout_ms = ms < INT_MAX ? (long)ms : INT_MAX;
  size = get_number(L, "output_max", (double)SPAWN_OUTPUT_MAX);
  limits->output_max = size < COMPAT_EXACT_MAX && size < (double)SIZE_MAX ? (size_t)size : SIZE_MAX;
}

/* Push room for the words of argv and a NULL. */
static const char **push_words(lua_State *L, int *count)
{
  size_t len;

  luaL_checktype(L, ARGV, LUA_TTABLE);
  len = lua_rawlen(L, ARGV);
  if (len < 1 || len > WORDS_MAX)
    luaL_argerror(L, ARGV, lua_pushfstring(L, "argv: 1 to %d strings expected", WORDS_MAX));
  *count = (int)len;
  return lua_newuserdata(L, (len + 1) * sizeof(const char *));
}

/* Borrow the words from argv. Allocates nothing, so that no finalizer can change the table before
   they have been used. */
static void fill_words(lua_State *L, const char **words, int count)
{
  for (int i = 0; i < count; i++) {
    size_t len = 0;

    lua_rawgeti(L, ARGV, i + 1);
    words[i] = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
    if (!words[i] || strlen(words[i]) != len)
      luaL_argerror(L, ARGV,
                    lua_pushfstring(L, "argv[%d]: string without NUL bytes expected", i + 1));
    lua_pop(L, 1);
  }
  words[count] = NULL;
}

static void set_text(lua_State *L, const char *name, struct slice text)
{
  lua_pushlstring(L, text.data, text.len);
  lua_setfield(L, -2, name);
}

static int push_result(lua_State *L, const struct spawn *s)
{
  lua_createtable(L, 0, 3);
  compat_pushinteger(L, s->signal ? s->signal : s->status);
  lua_setfield(L, -2, s->signal ? "signal" : "status");
  set_text(L, "stdout", buffer_slice(&s->out));
  set_text(L, "stderr", buffer_slice(&s->err));
  return 1;
}

static int push_failure(lua_State *L, const struct spawn *s)
{
  lua_pushnil(L);
  lua_createtable(L, 0, 2);
  set_text(L, "kind", slice_of(s->kind));
  set_text(L, "message", slice_of(s->message));
  return 2;
}

int run_program(lua_State *L)
{
  struct spawn_limits limits;
  struct spawn *s;
  const char **words;
  int count, pushed;

  lua_settop(L, LIMITS);
  get_limits(L, &limits);
  words = push_words(L, &count);
  s = push_spawn(L);
  fill_words(L, words, count);
  pushed = spawn_run(s, words, &limits) ? push_result(L, s) : push_failure(L, s);
  spawn_free(s);
  return pushed;
}

/* libFuzzer in front of Lua: FUZZ_TARGET is a file that returns a function of bytes, which raises
   for what must not be. C is built in with the fuzzer's own counters; lines of Lua count in others
   of ours, so that the fuzzer sees its way through both. */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define COUNTERS 65536

int LLVMFuzzerInitialize(int *count, char ***words);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int luaopen_lambda_core(lua_State *L);
int luaopen_lambda_curl(lua_State *L);
int luaopen_fuzz_wire(lua_State *L);

static const luaL_Reg modules[] = { { "lambda.core", luaopen_lambda_core },
                                    { "lambda.curl", luaopen_lambda_curl },
                                    { "fuzz.wire", luaopen_fuzz_wire },
                                    { NULL, NULL } };

__attribute__((section("__libfuzzer_extra_counters"))) static uint8_t counters[COUNTERS];

static lua_State *L; /* of all inputs: the target is on its stack */

static uintptr_t last; /* line, of this input */

/* Count the way from the line before to this one. The address of the source's name is the same for
   all functions of a file. */
static void on_line(lua_State *state, lua_Debug *ar)
{
  uintptr_t place;

  lua_getinfo(state, "S", ar);
  place = (uintptr_t)ar->source * 31 + (uintptr_t)ar->currentline * 2654435761u;
  place ^= place >> 16;
  counters[(place ^ last >> 1) % COUNTERS]++;
  last = place;
}

static int with_traceback(lua_State *state)
{
  luaL_traceback(state, state, luaL_tolstring(state, 1, NULL), 1);
  return 1;
}

static void fail(void)
{
  fprintf(stderr, "%s\n", lua_tostring(L, -1));
  abort();
}

int LLVMFuzzerInitialize(int *count, char ***words)
{
  const char *target = getenv("FUZZ_TARGET");

  (void)count, (void)words;
  L = luaL_newstate();
  luaL_openlibs(L);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  luaL_setfuncs(L, modules, 0);
  lua_settop(L, 0);
  lua_pushcfunction(L, with_traceback);
  if (luaL_loadfile(L, target ? target : "") != 0 || lua_pcall(L, 0, 1, 1) != 0)
    fail();
  lua_sethook(L, on_line, LUA_MASKLINE, 0);
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  last = 0;
  lua_pushvalue(L, 2);
  lua_pushlstring(L, (const char *)data, size);
  if (lua_pcall(L, 1, 0, 1) != 0)
    fail();
  return 0;
}

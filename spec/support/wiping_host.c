/* An interpreter that wipes what Lua lets go, but for userdata, whose contents are C's to wipe:
   wiping_host SCRIPT ARG... What is found in its memory after a state was closed, or after a
   collection, is not Lua's own. Nothing that is freed is used again, so that it stays to be found. When
   the script has ended it closes the state, says "closed" and waits for a line. */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void free(void *block)
{
  (void)block;
}

void *realloc(void *block, size_t size)
{
  size_t had = block ? malloc_usable_size(block) : 0;
  void *made = malloc(size);

  return made && block ? memcpy(made, block, had < size ? had : size) : made;
}

static void wipe(volatile char *at, size_t size)
{
  while (size--)
    *at++ = 0;
}

#define HEAD 16 /* bytes in front of a block, which say whether it is a userdata */

/* For a new block 'had' is the type that it is for. */
static void *state_memory(void *unused, void *block, size_t had, size_t size)
{
  char *old = block ? (char *)block - HEAD : NULL;
  char *made = size ? malloc(size + HEAD) : NULL;

  (void)unused;
  if (made)
    made[0] = old ? old[0] : had == LUA_TUSERDATA;
  if (made && old)
    memcpy(made + HEAD, block, had < size ? had : size);
  if (old && (made || !size)) {
    if (!old[0])
      wipe(block, had);
    free(old);
  }
  return made ? made + HEAD : NULL;
}

static int run(lua_State *L)
{
  char **words = lua_touserdata(L, 1);
  int count = 0;

  luaL_openlibs(L);
  if (luaL_loadfile(L, words[0]) != 0)
    return lua_error(L);
  while (words[++count])
    lua_pushstring(L, words[count]);
  lua_call(L, count - 1, 0);
  return 0;
}

int main(int count, char **words)
{
  lua_State *L = count > 1 ? lua_newstate(state_memory, NULL) : NULL;
  int failed;

  if (!L)
    return 2;
  lua_pushcfunction(L, run);
  lua_pushlightuserdata(L, words + 1);
  failed = lua_pcall(L, 1, 0, 0);
  if (failed)
    fprintf(stderr, "%s\n", lua_tostring(L, -1));
  lua_close(L);
  puts("closed");
  fflush(stdout);
  getchar();
  return failed;
}

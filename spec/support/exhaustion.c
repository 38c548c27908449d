/* An interpreter that runs out of memory or descriptors on demand: exhaustion SCRIPT ARG...
   Every malloc of the process is counted here, that of libcurl, OpenSSL and the C library as well,
   those of the Lua state apart, and what makes descriptors. The script has a global

     faults.try(kind, first, count, fn) -> ok, result or error, reached
         call fn; of the allocations of a kind ("lua", "c" or "descriptor") it makes, the first-th and
         those after it fail, count of them; reached: whether there were so many
     faults.held(kind) -> how many blocks, or descriptors, there are */
#define _GNU_SOURCE /* dladdr */

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <spawn.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *block);

#define DESCRIPTORS_MAX 256
#define CALLER __builtin_return_address(0)

enum { LUA, C, DESCRIPTOR, KINDS };

static struct {
  long blocks;      /* not freed */
  long left;        /* allocations until the first that fails; below 0: none does */
  long to_fail;
  int reached;
} kinds[KINDS];
static __thread int within_lua; /* blocks of the state, which come from malloc, too */

/* lua-cjson ends the process when malloc fails: it is spared. */
static int is_spared(const void *caller)
{
  Dl_info info;

  return dladdr(caller, &info) && info.dli_fname && strstr(info.dli_fname, "cjson");
}

/* Whether this allocation is one that fails. */
static int fails(int kind, const void *caller)
{
  if (kinds[kind].left < 0 || (caller && is_spared(caller)))
    return 0;
  if (kinds[kind].left > 0) {
    kinds[kind].left--;
    return 0;
  }
  kinds[kind].reached = 1;
  if (kinds[kind].to_fail == 0)
    return 0;
  kinds[kind].to_fail--;
  errno = ENOMEM;
  return 1;
}

static void *counted(void *block)
{
  if (block && !within_lua)
    kinds[C].blocks++;
  return block;
}

void *malloc(size_t size)
{
  return !within_lua && fails(C, CALLER) ? NULL : counted(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
  return !within_lua && fails(C, CALLER) ? NULL : counted(__libc_calloc(count, size));
}

void *realloc(void *block, size_t size)
{
  if (!block)
    return !within_lua && fails(C, CALLER) ? NULL : counted(__libc_malloc(size));
  if (!within_lua && size && fails(C, CALLER))
    return NULL;
  if (!within_lua && !size)
    kinds[C].blocks--;
  return __libc_realloc(block, size);
}

int posix_memalign(void **block, size_t alignment, size_t size)
{
  if (fails(C, CALLER))
    return ENOMEM;
  *block = counted(__libc_memalign(alignment, size));
  return *block ? 0 : ENOMEM;
}

void *aligned_alloc(size_t alignment, size_t size)
{
  return fails(C, CALLER) ? NULL : counted(__libc_memalign(alignment, size));
}

void free(void *block)
{
  if (block && !within_lua)
    kinds[C].blocks--;
  __libc_free(block);
}

/* What libcurl and the transport get descriptors from. */
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define NO_DESCRIPTOR (fails(DESCRIPTOR, NULL) ? (errno = EMFILE) : 0)

int socket(int domain, int type, int protocol)
{
  return NO_DESCRIPTOR ? -1 : REAL(socket)(domain, type, protocol);
}

int socketpair(int domain, int type, int protocol, int pair[2])
{
  return NO_DESCRIPTOR ? -1 : REAL(socketpair)(domain, type, protocol, pair);
}

int pipe2(int pair[2], int flags)
{
  return NO_DESCRIPTOR ? -1 : REAL(pipe2)(pair, flags);
}

int open(const char *path, int flags, ...)
{
  va_list more;
  int mode;

  va_start(more, flags);
  mode = va_arg(more, int);
  va_end(more);
  return NO_DESCRIPTOR ? -1 : REAL(open)(path, flags, mode);
}

int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
                 const posix_spawnattr_t *attributes, char *const words[], char *const variables[])
{
  return NO_DESCRIPTOR ? EAGAIN : REAL(posix_spawnp)(pid, file, actions, attributes, words, variables);
}

static long count_descriptors(void)
{
  long count = 0;

  for (int fd = 0; fd < DESCRIPTORS_MAX; fd++)
    count += fcntl(fd, F_GETFD) != -1;
  return count;
}

static void *state_memory(void *unused, void *block, size_t had, size_t size)
{
  void *found = NULL;

  (void)unused, (void)had;
  if (size && (!block || size > had) && fails(LUA, NULL)) /* Lua counts on it that blocks can shrink */
    return NULL;
  within_lua = 1;
  if (size)
    found = __libc_realloc(block, size);
  else
    __libc_free(block);
  within_lua = 0;
  if (!block && found)
    kinds[LUA].blocks++;
  if (block && !size)
    kinds[LUA].blocks--;
  return found;
}

static int kind_of(lua_State *L, int index)
{
  static const char *const names[] = { "lua", "c", "descriptor", NULL };

  return luaL_checkoption(L, index, NULL, names);
}

static int try(lua_State *L)
{
  int kind = kind_of(L, 1), failed;
  long first = (long)luaL_checkinteger(L, 2), count = (long)luaL_checkinteger(L, 3);

  lua_settop(L, 4);
  luaL_checkstack(L, 10, NULL);
  lua_gc(L, LUA_GCCOLLECT, 0);
  kinds[kind].reached = 0;
  kinds[kind].to_fail = count;
  kinds[kind].left = first - 1;
  failed = lua_pcall(L, 0, 1, 0);
  kinds[kind].left = -1;
  lua_pushboolean(L, !failed);
  lua_insert(L, -2);
  lua_pushboolean(L, kinds[kind].reached);
  return 3;
}

static int held(lua_State *L)
{
  int kind = kind_of(L, 1);

  lua_pushinteger(L, kind == DESCRIPTOR ? count_descriptors() : kinds[kind].blocks);
  return 1;
}

static int run(lua_State *L)
{
  char **words = lua_touserdata(L, 1);
  static const luaL_Reg functions[] = { { "try", try }, { "held", held }, { NULL, NULL } };

  luaL_openlibs(L);
  lua_newtable(L);
  for (int i = 0; words[i]; i++) {
    lua_pushstring(L, words[i]);
    lua_rawseti(L, -2, i - 1);
  }
  lua_setglobal(L, "arg");
  lua_newtable(L);
  for (const luaL_Reg *f = functions; f->name; f++) {
    lua_pushcfunction(L, f->func);
    lua_setfield(L, -2, f->name);
  }
  lua_setglobal(L, "faults");
  if (luaL_loadfile(L, words[1]) != 0)
    return lua_error(L);
  lua_call(L, 0, 0);
  return 0;
}

int main(int count, char **words)
{
  lua_State *L;
  int failed;

  kinds[LUA].left = kinds[C].left = kinds[DESCRIPTOR].left = -1;
  L = count > 1 ? lua_newstate(state_memory, NULL) : NULL;
  if (!L)
    return 2;
  lua_pushcfunction(L, run);
  lua_pushlightuserdata(L, words);
  failed = lua_pcall(L, 1, 0, 0);
  if (failed)
    fprintf(stderr, "exhaustion: %s\n", lua_tostring(L, -1));
  lua_close(L);
  if (kinds[LUA].blocks != 0)
    fprintf(stderr, "exhaustion: %ld blocks of the state are left\n", kinds[LUA].blocks);
  return failed || kinds[LUA].blocks ? 1 : 0;
}

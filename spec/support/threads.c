/* Lua states in threads of one process: threads THREADS ROUNDS SCRIPT ARG...
   Each thread makes a state, runs the script in it and closes it, ROUNDS times. The status is 0 when no
   script raised. With FORKS in the environment the process forks meanwhile: children that call nothing
   but _exit, as is all that a child of threads may. */
#define _GNU_SOURCE /* usleep */

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define THREADS_MAX 16
#define FORK_PAUSE 20000 /* microseconds */

static char **words; /* the script and its arguments */
static int rounds;
static int failures; /* atomic, as is the next */
static int running;

static int run_script(const char *script)
{
  lua_State *L = luaL_newstate();
  int failed;

  luaL_openlibs(L);
  failed = luaL_loadfile(L, script) != 0;
  for (int i = 1; !failed && words[i]; i++)
    lua_pushstring(L, words[i]);
  failed = failed || lua_pcall(L, lua_gettop(L) - 1, 0, 0) != 0;
  if (failed)
    fprintf(stderr, "%s\n", lua_tostring(L, -1));
  lua_close(L);
  return failed;
}

static void *work(void *unused)
{
  for (int i = 0; i < rounds; i++)
    __atomic_add_fetch(&failures, run_script(words[0]), __ATOMIC_SEQ_CST);
  __atomic_sub_fetch(&running, 1, __ATOMIC_SEQ_CST);
  return unused;
}

static int fork_once(void)
{
  int status = 0;
  pid_t pid = fork();

  if (pid == 0)
    _exit(0);
  return waitpid(pid, &status, 0) != pid || status != 0;
}

int main(int count, char **given)
{
  pthread_t threads[THREADS_MAX];
  int wanted = count > 3 ? atoi(given[1]) : 0;
  int forks = 0;

  if (wanted < 1 || wanted > THREADS_MAX)
    return 2;
  rounds = atoi(given[2]);
  words = given + 3;
  running = wanted;
  for (int i = 0; i < wanted; i++) {
    if (pthread_create(&threads[i], NULL, work, NULL) != 0)
      return 2;
  }
  while (getenv("FORKS") && __atomic_load_n(&running, __ATOMIC_SEQ_CST) > 0) {
    failures += fork_once();
    forks++;
    usleep(FORK_PAUSE);
  }
  for (int i = 0; i < wanted; i++)
    pthread_join(threads[i], NULL);
  printf("%d threads, %d states each, %d forks, %d failures\n", wanted, rounds, forks, failures);
  return failures ? 1 : 0;
}

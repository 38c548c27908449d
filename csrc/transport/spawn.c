#define _GNU_SOURCE /* environ, pipe2 */

#include "spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/crypto.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "failure.h"

#ifdef __APPLE__ /* has neither; between the two calls another thread may fork */
#include <crt_externs.h>
#define environ (*_NSGetEnviron())

static int pipe2(int *ends, int flags)
{
  (void)flags;
  if (pipe(ends) != 0)
    return -1;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  return 0;
}
#endif

#define CHUNK 4096        /* bytes */
#define ERR_MAX 4096      /* bytes of stderr that are kept */
#define PIPE_MAX 1048576  /* bytes that a pipe holds at most */
#define LINGER_MS 500     /* for what holds the pipes when the program has ended */
#define TICK_MIN_MS 1     /* between two looks whether it has, which no pipe tells for sure */
#define TICK_MAX_MS 64
#define DEATH_MS 1000     /* for a program that was killed to be gone */
#define NAME_MAX_SHOWN 200
#define WHY_MAX 200

enum { OUT, ERR, PIPES };

struct child {
  pid_t pid;
  int ends[PIPES]; /* our ends of its pipes; -1 when closed */
  int gone;        /* somebody else has waited for it */
};

enum outcome { RUNNING, ENDED, TIMED_OUT, TOO_LARGE, NO_MEMORY, NO_READ, AT_TERMINAL };

static const char lost[] = "has ended, but its exit status is lost: this process ignores SIGCHLD "
                           "or waits for every child";

static int64_t now_ms(void)
{
  struct timespec now;

  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void spawn_init(struct spawn *s)
{
  memset(s, 0, sizeof(*s));
  buffer_init(&s->err, ERR_MAX);
}

void spawn_free(struct spawn *s)
{
  buffer_free(&s->out);
  buffer_free(&s->err);
}

static int64_t least(int64_t a, int64_t b)
{
  return a < b ? a : b;
}

static void close_end(int *fd)
{
  if (*fd >= 0)
    close(*fd);
  *fd = -1;
}

/* A pipe from '*to' to '*from'; 0 or an errno. */
static int open_pipe(int *from, int *to)
{
  int ends[2];

  if (pipe2(ends, O_CLOEXEC) != 0)
    return errno;
  *from = ends[0];
  *to = ends[1];
  return 0;
}

/* What the host ignores or blocks is not for the program: both would outlive exec. */
static int set_attributes(posix_spawnattr_t *attributes)
{
  sigset_t none, defaults;
  int error;

  sigemptyset(&none);
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  sigaddset(&defaults, SIGCHLD);
  error = posix_spawnattr_setflags(
    attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  if (!error)
    error = posix_spawnattr_setpgroup(attributes, 0);
  if (!error)
    error = posix_spawnattr_setsigdefault(attributes, &defaults);
  return error ? error : posix_spawnattr_setsigmask(attributes, &none);
}

/* A pipe takes the lowest numbers that are free: where our own streams are closed, an end may have
   its target's number already, and then this clears its FD_CLOEXEC. */
static int set_streams(posix_spawn_file_actions_t *actions, const int *theirs)
{
  int error = posix_spawn_file_actions_addopen(actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);

  if (!error)
    error = posix_spawn_file_actions_adddup2(actions, theirs[OUT], STDOUT_FILENO);
  return error ? error : posix_spawn_file_actions_adddup2(actions, theirs[ERR], STDERR_FILENO);
}

/* Start the program with 'theirs' as stdout and stderr; 0 or an errno. */
static int spawn_with(pid_t *pid, const char *const *argv, const int *theirs)
{
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int error = posix_spawn_file_actions_init(&actions);

  if (error)
    return error;
  error = posix_spawnattr_init(&attributes);
  if (error)
    goto done;
  error = set_attributes(&attributes);
  if (!error)
    error = set_streams(&actions, theirs);
  if (!error)
    error = posix_spawnp(pid, argv[0], &actions, &attributes, (char *const *)argv, environ);
  posix_spawnattr_destroy(&attributes);

done:
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

/* Start '*c'; 0 or an errno, and then nothing is left open. */
static int start(struct child *c, const char *const *argv)
{
  int theirs[PIPES] = { -1, -1 };
  int error = open_pipe(&c->ends[OUT], &theirs[OUT]);

  if (!error)
    error = open_pipe(&c->ends[ERR], &theirs[ERR]);
  if (!error)
    error = spawn_with(&c->pid, argv, theirs);
  for (int i = 0; i < PIPES; i++) {
    close_end(&theirs[i]);
    if (error)
      close_end(&c->ends[i]);
  }
  return error;
}

/* Has it ended, or been stopped because only the foreground may use the terminal? Nobody will let
   it go on then; after any other stop somebody may. One that has ended is left unwaited for, so
   that its number stays its own. */
static enum outcome look_at(struct child *c)
{
  siginfo_t info;

  info.si_pid = 0;
  if (waitid(P_PID, (id_t)c->pid, &info, WEXITED | WSTOPPED | WNOHANG | WNOWAIT) != 0) {
    c->gone = errno == ECHILD;
    return c->gone ? ENDED : RUNNING;
  }
  if (info.si_pid == 0)
    return RUNNING;
  if (info.si_code != CLD_STOPPED)
    return ENDED;
  return info.si_status == SIGTTIN || info.si_status == SIGTTOU ? AT_TERMINAL : RUNNING;
}

/* Keep 'len' bytes that came; what is too much on stderr is dropped. */
static enum outcome keep(struct spawn *s, int which, const char *data, size_t len)
{
  size_t room = s->err.limit - s->err.len;
  enum core_status status;

  if (which == OUT)
    status = buffer_append(&s->out, data, len);
  else
    status = buffer_append(&s->err, data, len < room ? len : room);
  if (status == CORE_OK)
    return RUNNING;
  return status == CORE_TOO_LARGE ? TOO_LARGE : NO_MEMORY;
}

/* Read what one pipe has, which poll has said is something or its end. */
static enum outcome take(struct spawn *s, struct child *c, int which)
{
  char chunk[CHUNK];
  ssize_t got = read(c->ends[which], chunk, sizeof(chunk));
  enum outcome outcome;

  if (got < 0)
    return errno == EINTR || errno == EAGAIN ? RUNNING : NO_READ;
  if (got == 0) {
    close_end(&c->ends[which]);
    return RUNNING;
  }
  outcome = keep(s, which, chunk, (size_t)got);
  OPENSSL_cleanse(chunk, (size_t)got);
  return outcome;
}

/* Wait up to 'wait' ms for output and take it; '*came' says whether any did. */
static enum outcome listen_to(struct spawn *s, struct child *c, int wait, int *came)
{
  struct pollfd polled[PIPES] = { { .fd = c->ends[OUT], .events = POLLIN },
                                  { .fd = c->ends[ERR], .events = POLLIN } };
  enum outcome outcome = RUNNING;
  int count = poll(polled, PIPES, wait);

  *came = count > 0;
  if (count < 0 && errno != EINTR)
    return NO_READ;
  for (int i = 0; i < PIPES && *came && outcome == RUNNING; i++) {
    if (polled[i].revents)
      outcome = take(s, c, i);
  }
  return outcome;
}

/* Take what is still in the pipes of a program that has ended. */
static enum outcome drain(struct spawn *s, struct child *c)
{
  enum outcome outcome = RUNNING;
  int came = 1;

  for (int i = 0; outcome == RUNNING && came && i < PIPE_MAX / CHUNK; i++)
    outcome = listen_to(s, c, 0, &came);
  return outcome == RUNNING ? ENDED : outcome;
}

/* Be with the program until it has ended and its pipes have, or 'deadline' is there. Something that
   it left in the background may hold the pipes for ever: that gets LINGER_MS to say the rest. */
static enum outcome attend(struct spawn *s, struct child *c, int64_t deadline)
{
  enum outcome outcome = RUNNING, state = RUNNING;
  int64_t tick = TICK_MIN_MS;
  int came = 0;

  while (outcome == RUNNING) {
    int64_t now = now_ms();

    if (state == RUNNING) {
      state = look_at(c);
      if (state == ENDED)
        deadline = least(deadline, now + LINGER_MS);
    }
    if (state == AT_TERMINAL)
      return state;
    if (state == ENDED && c->ends[OUT] < 0 && c->ends[ERR] < 0)
      return ENDED;
    if (now >= deadline)
      return state == ENDED ? drain(s, c) : TIMED_OUT;
    outcome = listen_to(s, c, (int)least(deadline - now, tick), &came);
    tick = came ? TICK_MIN_MS : least(2 * tick, TICK_MAX_MS);
  }
  return outcome;
}

/* Kill the program, in whatever group it is by now, and the rest of its own. One that runs with
   more rights than this process cannot be killed, and is not waited for. */
static void end(struct child *c)
{
  int64_t deadline = now_ms() + DEATH_MS;

  if (c->gone)
    return;
  kill(-c->pid, SIGKILL);
  kill(c->pid, SIGKILL);
  while (look_at(c) != ENDED && now_ms() < deadline)
    poll(NULL, 0, TICK_MIN_MS);
}

/* Take the status of a program that has ended; 0 when it is lost. */
static int reap(struct spawn *s, const struct child *c)
{
  int status;

  if (waitpid(c->pid, &status, WNOHANG) != c->pid)
    return 0;
  if (WIFSIGNALED(status))
    s->signal = WTERMSIG(status);
  else
    s->status = WEXITSTATUS(status);
  return 1;
}

static int fail(struct spawn *s, const char *kind, const char *name, const char *why)
{
  spawn_free(s);
  s->kind = kind;
  snprintf(s->message, sizeof(s->message), "'%.*s' %s", NAME_MAX_SHOWN, name, why);
  failure_flatten(s->message);
  return 0;
}

static int fail_after(struct spawn *s, enum outcome outcome, const char *name,
                      const struct spawn_limits *limits)
{
  char why[WHY_MAX];

  if (outcome == TIMED_OUT) {
    snprintf(why, sizeof(why), "has not ended after %g s", (double)limits->timeout_ms / 1000);
    return fail(s, "timeout", name, why);
  }
  if (outcome == TOO_LARGE) {
    snprintf(why, sizeof(why), "writes more than %zu bytes", limits->output_max);
    return fail(s, "too_large", name, why);
  }
  if (outcome == NO_MEMORY)
    return fail(s, "other", name, "writes more than fits into the memory");
  if (outcome == AT_TERMINAL)
    return fail(s, "other", name, "wants to use the terminal, which it cannot have here");
  return fail(s, "other", name, "cannot be read from");
}

static int run(struct spawn *s, const char *const *argv, const struct spawn_limits *limits)
{
  struct child c = { .ends = { -1, -1 } };
  int64_t deadline = now_ms() + limits->timeout_ms;
  int error = start(&c, argv), reaped;
  char why[WHY_MAX];
  enum outcome outcome;

  if (error) {
    snprintf(why, sizeof(why), "does not start: %s", strerror(error));
    return fail(s, "start", argv[0], why);
  }
  outcome = attend(s, &c, deadline);
  for (int i = 0; i < PIPES; i++)
    close_end(&c.ends[i]);
  if (outcome != ENDED)
    end(&c);
  reaped = reap(s, &c);
  if (outcome != ENDED)
    return fail_after(s, outcome, argv[0], limits);
  return reaped || fail(s, "other", argv[0], lost);
}

/* As system(), with SIGCHLD held back: the handlers of some hosts, nginx among them, wait for
   whatever child has ended. */
int spawn_run(struct spawn *s, const char *const *argv, const struct spawn_limits *limits)
{
  sigset_t child, old;
  int ok;

  buffer_init(&s->out, limits->output_max);
  sigemptyset(&child);
  sigaddset(&child, SIGCHLD);
  pthread_sigmask(SIG_BLOCK, &child, &old);
  ok = run(s, argv, limits);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  return ok;
}

#define _POSIX_C_SOURCE 200809L

#include "sigpipe.h"

#include <stddef.h>

static int is_pending(void)
{
  sigset_t set;

  return sigpending(&set) == 0 && sigismember(&set, SIGPIPE) == 1;
}

void sigpipe_block(struct sigpipe *guard, int active)
{
  sigset_t pipe;

  guard->active = active;
  if (!active)
    return;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, &guard->old);
  guard->pending = sigismember(&guard->old, SIGPIPE) == 1 && is_pending();
}

void sigpipe_restore(const struct sigpipe *guard)
{
  sigset_t pipe;
  int signal;

  if (!guard->active)
    return;
  if (!guard->pending && is_pending()) {
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    sigwait(&pipe, &signal); /* pending, so it does not wait */
  }
  pthread_sigmask(SIG_SETMASK, &guard->old, NULL);
}

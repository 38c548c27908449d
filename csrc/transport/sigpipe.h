/* Keep a write to a closed connection from killing the process, without a change of its signal
   handlers: only the calling thread's mask changes, and only between the two calls. */
#ifndef LAMBDA_SIGPIPE_H
#define LAMBDA_SIGPIPE_H

#include <signal.h>

#pragma GCC visibility push(hidden)

struct sigpipe {
  int active;
  sigset_t old; /* the thread's mask before */
  int pending;  /* a SIGPIPE that the host had blocked was waiting already */
};

/* Hold back SIGPIPE in this thread; nothing when 'active' is 0. sigpipe_restore must follow. */
void sigpipe_block(struct sigpipe *guard, int active);

/* Take away a SIGPIPE that came in between and put the mask back. */
void sigpipe_restore(const struct sigpipe *guard);

#pragma GCC visibility pop

#endif

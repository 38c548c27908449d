/* Keep a write to a closed connection from killing the process: libcurl before 7.87 lets OpenSSL
   call write(), which raises SIGPIPE. Only the calling thread's mask changes, and only between the
   two calls. */
#ifndef LAMBDA_SIGPIPE_H
#define LAMBDA_SIGPIPE_H

#include <signal.h>

struct sigpipe {
  sigset_t old; /* the thread's mask before */
  int pending;  /* a SIGPIPE that the host had blocked was waiting already */
};

/* Hold back SIGPIPE in this thread. sigpipe_restore must follow. */
void sigpipe_block(struct sigpipe *guard);

/* Take away a SIGPIPE that came in between and put the mask back. */
void sigpipe_restore(const struct sigpipe *guard);

#endif

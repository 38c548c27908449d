/* Run a program to its end, within bounds and without a shell. Pure C, no Lua. */
#ifndef LAMBDA_SPAWN_H
#define LAMBDA_SPAWN_H

#include "../core/buffer.h"

#pragma GCC visibility push(hidden)

#define SPAWN_TIMEOUT_MS 60000L
#define SPAWN_OUTPUT_MAX ((size_t)64 * 1024)
#define SPAWN_MESSAGE_MAX 512

struct spawn_limits {
  long timeout_ms;   /* for all of it, > 0 */
  size_t output_max; /* bytes on stdout */
};

struct spawn {
  struct buffer out, err; /* what it wrote, of stderr the start; may hold secrets */
  int status;             /* the exit status, when 'signal' is 0 */
  int signal;             /* that ended it, or 0 */
  const char *kind;       /* of a failure: start, timeout, too_large or other; else NULL */
  char message[SPAWN_MESSAGE_MAX]; /* of a failure: one line, which names the program alone */
};

/* Make 's' empty. Allocates nothing. */
void spawn_init(struct spawn *s);

/* Wipe and free what the program wrote. */
void spawn_free(struct spawn *s);

/* Start the program argv[0], looked up in PATH when it has no '/', and wait until it has ended; 's'
   is as after spawn_init. 'argv' ends with NULL. It gets this process's environment and an empty
   stdin, and is the leader of a process group in the background: all of the group is killed when a
   limit is hit, or when it would be stopped for its use of the terminal. What it leaves running
   when it ends goes on. 1; or 0, and kind and message are set. No other child of this process is
   waited for, and no signal handler changed. */
int spawn_run(struct spawn *s, const char *const *argv, const struct spawn_limits *limits);

#pragma GCC visibility pop

#endif

/* What concerns the process as a whole: forks, and how long this library stays in memory. */
#ifndef LAMBDA_PROCESS_H
#define LAMBDA_PROCESS_H

#pragma GCC visibility push(hidden)

/* Count forks from now on, and keep this library, and with it libcurl, in memory until the process
   ends: lua_close unloads C modules, and a resolver thread that a time-out has left behind would
   return into code that is gone. To be called once. 1, or 0 when memory ran out. */
int process_init(void);

/* Changes in a forked child, and only there. Cheaper than getpid(), which is a system call. */
unsigned long process_generation(void);

#pragma GCC visibility pop

#endif

#define _GNU_SOURCE /* dladdr */

#include "process.h"

#include <dlfcn.h>
#include <pthread.h>

static volatile unsigned long generation; /* its address stands for this library, too */

static void on_fork(void)
{
  generation++;
}

/* Does nothing where the library is part of the program itself. */
static void pin_library(void)
{
  Dl_info info;

  if (dladdr((const void *)&generation, &info) && info.dli_fname)
    dlopen(info.dli_fname, RTLD_NOW | RTLD_NODELETE);
}

int process_init(void)
{
  pin_library();
  return pthread_atfork(NULL, NULL, on_fork) == 0;
}

unsigned long process_generation(void)
{
  return generation;
}

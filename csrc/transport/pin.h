/* Keep this library, and with it libcurl, in memory until the process ends. */
#ifndef LAMBDA_PIN_H
#define LAMBDA_PIN_H

/* lua_close unloads C modules; a resolver thread that a time-out has left behind would then return
   into code that is gone. Does nothing where the library is part of the program itself. */
void pin_library(void);

#endif

/* UTF-8 as RFC 3629 has it: no surrogates, nothing overlong, nothing above U+10FFFF. */
#ifndef LAMBDA_UTF8_H
#define LAMBDA_UTF8_H

#include "core.h"

#pragma GCC visibility push(hidden)

/* 1 when 'text' is UTF-8 without a NUL; then '*count' is its number of code points. Otherwise 0,
   and '*count' is the offset of the first byte that is wrong. */
int utf8_check(struct slice text, size_t *count);

#pragma GCC visibility pop

#endif

/* Points in time, as seconds since 1970 UTC, from and to the texts that AWS uses. */
#ifndef LAMBDA_TIMESTAMP_H
#define LAMBDA_TIMESTAMP_H

#include "core.h"

#pragma GCC visibility push(hidden)

#define TIMESTAMP_SIZE 16 /* of 20260102T030405Z; its first TIMESTAMP_DATE bytes are the date */
#define TIMESTAMP_DATE 8

/* Write 'seconds' as YYYYMMDDTHHMMSSZ into 'out', TIMESTAMP_SIZE bytes without a NUL. CORE_OK, or
   CORE_INVALID for a year outside 0..9999. */
enum core_status timestamp_basic(int64_t seconds, char *out);

/* Read RFC 3339 (fraction and offset optional, the offset with or without ':'), an HTTP date
   (RFC 9110, IMF-fixdate), or a plain number of seconds. 1, and '*out' is set; or 0. */
int timestamp_parse(struct slice text, double *out);

#pragma GCC visibility pop

#endif

/* Points in time, as seconds since 1970 UTC, from and to the texts that AWS uses. */
#ifndef LAMBDA_TIMESTAMP_H
#define LAMBDA_TIMESTAMP_H

#include "buffer.h"

#pragma GCC visibility push(hidden)

#define TIMESTAMP_SIZE 16 /* of 20260102T030405Z; its first TIMESTAMP_DATE bytes are the date */
#define TIMESTAMP_DATE 8

/* Write 'seconds' as YYYYMMDDTHHMMSSZ into 'out', TIMESTAMP_SIZE bytes without a NUL. CORE_OK, or
   CORE_INVALID for a year outside 0..9999. */
enum core_status timestamp_basic(int64_t seconds, char *out);

/* How a service writes a point in time. Source: Smithy, "timestampFormat". */
enum timestamp_format {
  TIMESTAMP_BY_PLACE, /* EPOCH in a body, RFC3339 in a path or query, HTTP in a header */
  TIMESTAMP_EPOCH,    /* 1767323045.5 */
  TIMESTAMP_RFC3339,  /* 2026-01-02T03:04:05.500000Z, or without a fraction */
  TIMESTAMP_HTTP      /* Fri, 02 Jan 2026 03:04:05 GMT */
};

/* Can 'seconds' be written: is the year within 0..9999? */
int timestamp_is_valid(double seconds);

/* Append 'seconds', which are valid, in a format other than TIMESTAMP_BY_PLACE; to the microsecond
   or the second, rounded down. */
void timestamp_write(struct buffer *out, double seconds, enum timestamp_format format);

/* Read RFC 3339 (fraction and offset optional, the offset with or without ':'), an HTTP date
   (RFC 9110, IMF-fixdate), or a plain number of seconds. 1, and '*out' is set; or 0. */
int timestamp_parse(struct slice text, double *out);

#pragma GCC visibility pop

#endif

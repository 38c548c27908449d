/* Bytes as text: hexadecimal, base64, base64url, UUID. */
#ifndef LAMBDA_ENCODING_H
#define LAMBDA_ENCODING_H

#include "core.h"

#pragma GCC visibility push(hidden)

#define ENCODING_UUID_BYTES 16
#define ENCODING_UUID_SIZE 36

/* The characters of 'count' bytes in base64, and in base64url rounded up. */
#define ENCODING_BASE64_SIZE(count) (((count) + 2) / 3 * 4)

/* Write 'count' bytes as 2 * count lower-case digits; where 'out' goes on. */
char *encoding_hex(const unsigned char *bytes, size_t count, char *out);

/* Write 'count' bytes in base64url without padding, at most ENCODING_BASE64_SIZE(count)
   characters; their number. Texts of multiples of 3 bytes can be put together. Source: RFC 4648,
   section 5. */
size_t encoding_base64url(const unsigned char *bytes, size_t count, char *out);

/* Write 'count' bytes in base64 with padding: ENCODING_BASE64_SIZE(count) characters; their number.
   Texts of multiples of 3 bytes can be put together. Source: RFC 4648, section 4. */
size_t encoding_base64(const unsigned char *bytes, size_t count, char *out);

/* Read base64, whose padding may be missing, into 'out', which has room for as many bytes as 'text'
   has: 1 and their number in '*count', or 0 when it is not base64. */
int encoding_base64_decode(struct slice text, unsigned char *out, size_t *count);

/* Write ENCODING_UUID_BYTES bytes as the text of a UUID: ENCODING_UUID_SIZE characters without a
   NUL. Source: RFC 9562, 4. */
void encoding_uuid_text(const unsigned char *bytes, char *out);

/* Write the UUID of version 4 that 'random', ENCODING_UUID_BYTES random bytes, makes, as
   encoding_uuid_text. Source: RFC 9562, 5.4. */
void encoding_uuid(const unsigned char *random, char *out);

#pragma GCC visibility pop

#endif

/* ES256, the signatures of JSON Web Tokens: ECDSA on the curve P-256 over SHA-256.
   Source: RFC 7518, 3.4. */
#ifndef LAMBDA_ES256_H
#define LAMBDA_ES256_H

#include "core.h"

#pragma GCC visibility push(hidden)

#define ES256_HALF 32 /* bytes of r, s, x and y, big-endian */
#define ES256_SIZE (2 * ES256_HALF)

/* Sign 'message' with the private key in 'pem', text as SEC1 ("EC PRIVATE KEY") or PKCS #8 has it;
   nobody is asked for a passphrase. Writes r and s, one behind the other, to 'out', ES256_SIZE
   bytes. NULL, or a constant that says what is wrong and reads on after the key's name. */
const char *es256_sign(struct slice pem, struct slice message, unsigned char *out);

/* Write the public half of the key in 'pem', the point's x and then its y, to 'out', ES256_SIZE
   bytes. As es256_sign. */
const char *es256_public(struct slice pem, unsigned char *out);

#pragma GCC visibility pop

#endif

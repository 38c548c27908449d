/* SHA-256 and HMAC-SHA-256 on one OpenSSL context that is kept. HMAC is made of plain digests
   (RFC 2104): OpenSSL's own costs several times as much a call for keys as short as these. */
#ifndef LAMBDA_DIGEST_H
#define LAMBDA_DIGEST_H

#include <openssl/evp.h>

#include "core.h"

#pragma GCC visibility push(hidden)

#define DIGEST_SIZE 32
#define DIGEST_BLOCK 64 /* the longest HMAC key that is used as it is */

struct digest {
  EVP_MD *md; /* NULL until digest_open */
  EVP_MD_CTX *ctx;
};

/* Fetch the algorithm, once; later calls do nothing. '*d' starts as zeros. CORE_CRYPTO when
   OpenSSL refuses. digest_close frees it, opened or not. */
enum core_status digest_open(struct digest *d);
void digest_close(struct digest *d);

/* The SHA-256 of 'data'. CORE_OK or CORE_CRYPTO. */
enum core_status digest_sha256(struct digest *d, struct slice data, unsigned char *out);

/* The HMAC of 'data' under 'key', which has at most DIGEST_BLOCK bytes; 'out' may be the key's own
   memory. CORE_OK or CORE_CRYPTO. */
enum core_status digest_hmac(struct digest *d, struct slice key, struct slice data,
                             unsigned char *out);

#pragma GCC visibility pop

#endif

/* AWS Signature Version 4 in the Authorization header.
   Source: IAM User Guide, "Create a signed AWS API request". */
#ifndef LAMBDA_SIGV4_H
#define LAMBDA_SIGV4_H

#include "buffer.h"
#include "digest.h"
#include "timestamp.h"

#pragma GCC visibility push(hidden)

#define SIGV4_SECRET_MAX 256 /* bytes of a secret access key; real ones have 40 */
#define SIGV4_SCOPE_MAX 160  /* bytes of date/region/service/aws4_request */

struct sigv4_header {
  struct slice name, value; /* the name in lower case, each name once */
};

struct sigv4_request {
  struct slice method, path, query; /* path and query as they are sent */
  struct slice body;
  struct slice payload_hash; /* empty: the SHA-256 of the body */
};

struct sigv4_credentials {
  struct slice access_key_id, secret_access_key;
};

/* Who signs: the working memory of one client, and its signing key of the day. */
struct sigv4_signer {
  struct digest digest;
  struct buffer headers;       /* of struct sigv4_header, filled by the caller before each sign */
  struct buffer text;          /* canonical request, string to sign, Authorization */
  struct buffer scratch, pairs;
  char seed[4 + SIGV4_SECRET_MAX]; /* "AWS4" and the secret that 'key' was made of */
  size_t seed_len;
  char scope[SIGV4_SCOPE_MAX]; /* that 'key' was made of */
  size_t scope_len;            /* 0: there is no key */
  unsigned char key[DIGEST_SIZE];
};

void sigv4_open(struct sigv4_signer *s);

/* Free everything and wipe the key and the secret. The signer is then as just opened. */
void sigv4_close(struct sigv4_signer *s);

/* Append a header that is to be signed, unless it is one that proxies change. */
void sigv4_header(struct sigv4_signer *s, struct slice name, struct slice value);

/* Sign 'request' with the headers given so far. 'timestamp' is the value of x-amz-date.
   '*authorization' borrows from the signer until sigv4_forget, which the caller calls whatever the
   outcome: the text held the session token. The key is derived anew only when secret, date, region
   or service differ from the last call's. CORE_OK; CORE_TOO_LARGE (secret, scope or request);
   CORE_INVALID: an access key id, region or service that is empty or has bytes which no scope
   takes; CORE_CRYPTO; CORE_NO_MEMORY. */
enum core_status sigv4_sign(struct sigv4_signer *s, const struct sigv4_request *request,
                            const struct sigv4_credentials *credentials, struct slice region,
                            struct slice service, const char *timestamp,
                            struct slice *authorization);

/* Wipe the text of the last signature and forget its headers. */
void sigv4_forget(struct sigv4_signer *s);

#pragma GCC visibility pop

#endif

#include "digest.h"

#include <openssl/crypto.h>
#include <string.h>

#define INNER_PAD 0x36
#define OUTER_PAD 0x5C

enum core_status digest_open(struct digest *d)
{
  if (!d->md)
    d->md = EVP_MD_fetch(NULL, "SHA256", NULL);
  if (!d->ctx)
    d->ctx = EVP_MD_CTX_new();
  return d->md && d->ctx ? CORE_OK : CORE_CRYPTO;
}

void digest_close(struct digest *d)
{
  EVP_MD_CTX_free(d->ctx); /* wipes what it held */
  EVP_MD_free(d->md);
  d->ctx = NULL;
  d->md = NULL;
}

/* The SHA-256 of 'head' followed by 'tail'. */
static enum core_status sha256(struct digest *d, struct slice head, struct slice tail,
                               unsigned char *out)
{
  int ok = EVP_DigestInit_ex2(d->ctx, d->md, NULL) &&
           EVP_DigestUpdate(d->ctx, head.data, head.len) &&
           (tail.len == 0 || EVP_DigestUpdate(d->ctx, tail.data, tail.len)) &&
           EVP_DigestFinal_ex(d->ctx, out, NULL);

  return ok ? CORE_OK : CORE_CRYPTO;
}

enum core_status digest_sha256(struct digest *d, struct slice data, unsigned char *out)
{
  return sha256(d, data, (struct slice){ "", 0 }, out);
}

/* Fill 'block' with 'key', which it has room for, and the padding byte. */
static struct slice pad(struct slice key, unsigned char *block, unsigned char byte)
{
  memset(block, byte, DIGEST_BLOCK);
  for (size_t i = 0; i < key.len; i++)
    block[i] = (unsigned char)key.data[i] ^ byte;
  return (struct slice){ (const char *)block, DIGEST_BLOCK };
}

enum core_status digest_hmac(struct digest *d, struct slice key, struct slice data,
                             unsigned char *out)
{
  unsigned char inner[DIGEST_BLOCK], outer[DIGEST_BLOCK], inside[DIGEST_SIZE];
  struct slice outer_key = pad(key, outer, OUTER_PAD);
  enum core_status status = sha256(d, pad(key, inner, INNER_PAD), data, inside);

  if (status == CORE_OK)
    status = sha256(d, outer_key, (struct slice){ (const char *)inside, DIGEST_SIZE }, out);
  OPENSSL_cleanse(inner, sizeof(inner));
  OPENSSL_cleanse(outer, sizeof(outer));
  return status;
}

#include "es256.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#define PEM_MAX ((size_t)16 * 1024) /* bytes; a key on P-256 has some 300 */
#define DER_MAX 80                  /* bytes; a signature on P-256 has at most 72 */

static const char no_key[] = "is not a private key in PEM form";
static const char encrypted_key[] = "is an encrypted private key";
static const char other_key[] = "is not a key on the curve P-256";
static const char no_memory[] = "does not fit into the memory";
static const char no_signature[] = "makes no signature: OpenSSL refuses to sign with it";

/* A pem_password_cb that nobody answers. */
static int refuse_passphrase(char *out, int size, int writing, void *asked)
{
  (void)out, (void)size, (void)writing;
  *(int *)asked = 1;
  return -1;
}

static int is_p256(const EVP_PKEY *key)
{
  char curve[32];
  size_t len;

  return EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_group_name(key, curve, sizeof(curve), &len) &&
         strcmp(curve, SN_X9_62_prime256v1) == 0;
}

/* The key in 'pem', which the caller frees; or NULL, and '*problem' is set. */
static EVP_PKEY *load(struct slice pem, const char **problem)
{
  int asked = 0;
  BIO *bio;
  EVP_PKEY *key;

  *problem = no_key;
  if (pem.len > PEM_MAX || memchr(pem.data, '\0', pem.len))
    return NULL;
  *problem = no_memory;
  bio = BIO_new_mem_buf(pem.data, (int)pem.len); /* reads where the text is */
  if (!bio)
    return NULL;
  key = PEM_read_bio_PrivateKey(bio, NULL, refuse_passphrase, &asked);
  BIO_free(bio);
  if (key && is_p256(key)) {
    *problem = NULL;
    return key;
  }
  *problem = asked ? encrypted_key : no_key;
  if (key)
    *problem = other_key;
  EVP_PKEY_free(key);
  return NULL;
}

static int sign_der(EVP_PKEY *key, struct slice message, unsigned char *der, size_t *len)
{
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  int ok = ctx && EVP_DigestSignInit_ex(ctx, NULL, "SHA256", NULL, NULL, key, NULL) == 1 &&
           EVP_DigestSign(ctx, der, len, (const unsigned char *)message.data, message.len) == 1;

  EVP_MD_CTX_free(ctx);
  return ok;
}

/* Write two numbers of ES256_HALF bytes. */
static int put_pair(const BIGNUM *first, const BIGNUM *second, unsigned char *out)
{
  return BN_bn2binpad(first, out, ES256_HALF) == ES256_HALF &&
         BN_bn2binpad(second, out + ES256_HALF, ES256_HALF) == ES256_HALF;
}

static int put_signature(const unsigned char *der, size_t len, unsigned char *out)
{
  ECDSA_SIG *signature = d2i_ECDSA_SIG(NULL, &der, (long)len);
  int ok = signature &&
           put_pair(ECDSA_SIG_get0_r(signature), ECDSA_SIG_get0_s(signature), out);

  ECDSA_SIG_free(signature);
  return ok;
}

static int put_point(const EVP_PKEY *key, unsigned char *out)
{
  BIGNUM *x = NULL, *y = NULL;
  int ok = EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_X, &x) &&
           EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_Y, &y) && put_pair(x, y, out);

  BN_free(x);
  BN_free(y);
  return ok;
}

const char *es256_sign(struct slice pem, struct slice message, unsigned char *out)
{
  unsigned char der[DER_MAX];
  size_t len = sizeof(der);
  const char *problem;
  EVP_PKEY *key;

  ERR_set_mark(); /* what the host has in OpenSSL's queue of errors stays there */
  key = load(pem, &problem);
  if (key && !(sign_der(key, message, der, &len) && put_signature(der, len, out)))
    problem = no_signature;
  EVP_PKEY_free(key);
  ERR_pop_to_mark();
  return problem;
}

const char *es256_public(struct slice pem, unsigned char *out)
{
  const char *problem;
  EVP_PKEY *key;

  ERR_set_mark();
  key = load(pem, &problem);
  if (key && !put_point(key, out))
    problem = no_key;
  EVP_PKEY_free(key);
  ERR_pop_to_mark();
  return problem;
}

#include "sigv4.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <string.h>

#include "encoding.h"
#include "uri.h"

#define TEXT_MAX ((size_t)1 << 20)
#define ALGORITHM "AWS4-HMAC-SHA256"
#define TERMINATOR "aws4_request"
#define SEED_PREFIX "AWS4"

/* Headers that something between client and service may change, so never signed.
   Source: botocore's signer. */
static const struct slice unsigned_headers[] = {
  SLICE("authorization"), SLICE("connection"), SLICE("expect"), SLICE("keep-alive"),
  SLICE("proxy-authenticate"), SLICE("proxy-authorization"), SLICE("te"), SLICE("trailer"),
  SLICE("transfer-encoding"), SLICE("upgrade"), SLICE("user-agent"), SLICE("x-amzn-trace-id")
};

void sigv4_open(struct sigv4_signer *s)
{
  memset(s, 0, sizeof(*s));
  buffer_init(&s->headers, TEXT_MAX);
  buffer_init(&s->text, TEXT_MAX);
  buffer_init(&s->scratch, TEXT_MAX);
  buffer_init(&s->pairs, TEXT_MAX);
}

void sigv4_close(struct sigv4_signer *s)
{
  digest_close(&s->digest);
  buffer_free(&s->headers);
  buffer_free(&s->text);
  buffer_free(&s->scratch);
  buffer_free(&s->pairs);
  OPENSSL_cleanse(s, sizeof(*s));
  sigv4_open(s);
}

void sigv4_header(struct sigv4_signer *s, struct slice name, struct slice value)
{
  struct sigv4_header header = { name, value };

  for (size_t i = 0; i < COUNT(unsigned_headers); i++) {
    if (slice_equal(name, unsigned_headers[i]))
      return;
  }
  buffer_append(&s->headers, (const char *)&header, sizeof(header));
}

/* Insertion sort by name: there are few, and mostly in order. */
static struct sigv4_header *sort_headers(struct sigv4_signer *s, size_t *count)
{
  struct sigv4_header *headers = (void *)s->headers.data; /* malloc aligned it */

  *count = s->headers.len / sizeof(*headers);
  for (size_t i = 1; i < *count; i++) {
    struct sigv4_header header = headers[i];
    size_t at = i;

    for (; at > 0 && slice_compare(header.name, headers[at - 1].name) < 0; at--)
      headers[at] = headers[at - 1];
    headers[at] = header;
  }
  return headers;
}

static void put(struct buffer *out, struct slice text)
{
  buffer_append(out, text.data, text.len);
}

static int is_blank(char c)
{
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Append 'value' trimmed, each inner run of blanks as one space. */
static void put_folded(struct buffer *out, struct slice value)
{
  const char *at = value.data, *end = value.data + value.len, *word;

  for (int first = 1;; first = 0) {
    while (at < end && is_blank(*at))
      at++;
    if (at == end)
      return;
    for (word = at; at < end && !is_blank(*at);)
      at++;
    if (!first)
      buffer_byte(out, ' ');
    buffer_append(out, word, (size_t)(at - word));
  }
}

static void put_names(struct buffer *out, const struct sigv4_header *headers, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (i)
      buffer_byte(out, ';');
    put(out, headers[i].name);
  }
}

static void put_hash(struct sigv4_signer *s, const unsigned char *digest)
{
  char hex[2 * DIGEST_SIZE];

  encoding_hex(digest, DIGEST_SIZE, hex);
  buffer_append(&s->text, hex, sizeof(hex));
}

/* Write the canonical request into 'text'; its status tells of trouble with memory. '*names' is
   where the signed names stand. */
static enum core_status put_canonical(struct sigv4_signer *s, const struct sigv4_request *request,
                                      size_t *names, size_t *names_len)
{
  struct buffer *text = &s->text;
  unsigned char hash[DIGEST_SIZE];
  enum core_status status;
  size_t count;
  struct sigv4_header *headers = sort_headers(s, &count);

  put(text, request->method);
  buffer_byte(text, '\n');
  uri_canonical_path(text, request->path);
  buffer_byte(text, '\n');
  uri_canonical_query(text, request->query, &s->scratch, &s->pairs);
  buffer_byte(text, '\n');
  for (size_t i = 0; i < count; i++) {
    put(text, headers[i].name);
    buffer_byte(text, ':');
    put_folded(text, headers[i].value);
    buffer_byte(text, '\n');
  }
  buffer_byte(text, '\n');
  *names = text->len;
  put_names(text, headers, count);
  *names_len = text->len - *names;
  buffer_byte(text, '\n');
  if (request->payload_hash.len) {
    put(text, request->payload_hash);
    return CORE_OK;
  }
  status = digest_sha256(&s->digest, request->body, hash);
  put_hash(s, hash);
  return status;
}

/* Write the credential scope into 'scope'; its length, or 0 when it is too long. */
static size_t make_scope(char *scope, const char *timestamp, struct slice region,
                         struct slice service)
{
  size_t room = SIGV4_SCOPE_MAX - TIMESTAMP_DATE - 2 - sizeof(TERMINATOR);
  char *at = scope;

  if (region.len > room || service.len > room - region.len)
    return 0;
  memcpy(at, timestamp, TIMESTAMP_DATE);
  at += TIMESTAMP_DATE;
  *at++ = '/';
  memcpy(at, region.data, region.len);
  at += region.len;
  *at++ = '/';
  memcpy(at, service.data, service.len);
  at += service.len;
  memcpy(at, "/" TERMINATOR, sizeof(TERMINATOR));
  return (size_t)(at - scope) + sizeof(TERMINATOR);
}

/* The signing key of the seed, one step of HMAC a part of the scope. */
static enum core_status derive_key(struct sigv4_signer *s, struct slice region,
                                   struct slice service)
{
  const struct slice parts[] = { { s->scope, TIMESTAMP_DATE }, region, service,
                                 SLICE(TERMINATOR) };
  struct slice with = { s->seed, s->seed_len };
  enum core_status status = CORE_OK;

  if (with.len > DIGEST_BLOCK) { /* RFC 2104: a longer key is its own hash */
    status = digest_sha256(&s->digest, with, s->key);
    with = (struct slice){ (const char *)s->key, DIGEST_SIZE };
  }
  for (size_t i = 0; status == CORE_OK && i < COUNT(parts); i++) {
    status = digest_hmac(&s->digest, with, parts[i], s->key);
    with = (struct slice){ (const char *)s->key, DIGEST_SIZE };
  }
  return status;
}

/* Have the key of this secret and scope in s->key, derived only when either has changed. */
static enum core_status ready_key(struct sigv4_signer *s, struct slice secret, const char *scope,
                                  size_t scope_len, struct slice region, struct slice service)
{
  const size_t prefix = sizeof(SEED_PREFIX) - 1;
  enum core_status status;

  if (scope_len == 0 || secret.len > SIGV4_SECRET_MAX)
    return CORE_TOO_LARGE;
  if (slice_equal((struct slice){ s->scope, s->scope_len }, (struct slice){ scope, scope_len }) &&
      s->seed_len == prefix + secret.len &&
      CRYPTO_memcmp(s->seed + prefix, secret.data, secret.len) == 0)
    return CORE_OK;
  OPENSSL_cleanse(s->seed, sizeof(s->seed));
  memcpy(s->seed, SEED_PREFIX, prefix);
  memcpy(s->seed + prefix, secret.data, secret.len);
  s->seed_len = prefix + secret.len;
  memcpy(s->scope, scope, scope_len);
  status = derive_key(s, region, service);
  s->scope_len = status == CORE_OK ? scope_len : 0;
  return status;
}

/* Append the string to sign to 'text', whose content up to here is the canonical request, and
   write the signature of it. */
static enum core_status make_signature(struct sigv4_signer *s, const char *timestamp,
                                       unsigned char *signature)
{
  unsigned char hash[DIGEST_SIZE];
  enum core_status status = digest_sha256(&s->digest, buffer_slice(&s->text), hash);
  size_t start = s->text.len;

  put(&s->text, (struct slice)SLICE(ALGORITHM "\n"));
  buffer_append(&s->text, timestamp, TIMESTAMP_SIZE);
  buffer_byte(&s->text, '\n');
  buffer_append(&s->text, s->scope, s->scope_len);
  buffer_byte(&s->text, '\n');
  put_hash(s, hash);
  if (status != CORE_OK || s->text.status != CORE_OK)
    return status != CORE_OK ? status : s->text.status;
  return digest_hmac(&s->digest, (struct slice){ (const char *)s->key, DIGEST_SIZE },
                     (struct slice){ s->text.data + start, s->text.len - start }, signature);
}

/* Append the value of Authorization. The signed names are copied from the canonical request, so
   there must be room before the copy starts. */
static enum core_status put_authorization(struct sigv4_signer *s, struct slice access_key_id,
                                          size_t names, size_t names_len,
                                          const unsigned char *signature)
{
  struct buffer *text = &s->text;

  put(text, (struct slice)SLICE(ALGORITHM " Credential="));
  put(text, access_key_id);
  buffer_byte(text, '/');
  buffer_append(text, s->scope, s->scope_len);
  put(text, (struct slice)SLICE(", SignedHeaders="));
  if (buffer_reserve(text, names_len) == CORE_OK)
    buffer_append(text, text->data + names, names_len);
  put(text, (struct slice)SLICE(", Signature="));
  put_hash(s, signature);
  return text->status;
}

/* Visible ASCII without '/', which parts the credential: with it, region a/b of service c and
   region a of service b/c would share a scope, and so the signing key that is kept for it. */
static int is_part(struct slice text)
{
  for (size_t i = 0; i < text.len; i++) {
    if (text.data[i] <= ' ' || text.data[i] > '~' || text.data[i] == '/')
      return 0;
  }
  return text.len > 0;
}

static enum core_status first_failure(const struct sigv4_signer *s)
{
  const enum core_status all[] = { s->headers.status, s->text.status, s->scratch.status,
                                   s->pairs.status };

  for (size_t i = 0; i < COUNT(all); i++) {
    if (all[i] != CORE_OK)
      return all[i];
  }
  return CORE_OK;
}

static enum core_status sign(struct sigv4_signer *s, const struct sigv4_request *request,
                             const struct sigv4_credentials *credentials, struct slice region,
                             struct slice service, const char *timestamp,
                             struct slice *authorization)
{
  char scope[SIGV4_SCOPE_MAX];
  unsigned char signature[DIGEST_SIZE];
  size_t names = 0, names_len = 0, start;
  enum core_status status = digest_open(&s->digest);

  if (!is_part(region) || !is_part(service) || !is_part(credentials->access_key_id))
    return CORE_INVALID;
  if (status == CORE_OK)
    status = ready_key(s, credentials->secret_access_key, scope,
                       make_scope(scope, timestamp, region, service), region, service);
  if (status == CORE_OK)
    status = put_canonical(s, request, &names, &names_len);
  if (status == CORE_OK)
    status = first_failure(s);
  if (status == CORE_OK)
    status = make_signature(s, timestamp, signature);
  if (status != CORE_OK)
    return status;
  start = s->text.len;
  status = put_authorization(s, credentials->access_key_id, names, names_len, signature);
  *authorization = (struct slice){ s->text.data + start, s->text.len - start };
  return status;
}

enum core_status sigv4_sign(struct sigv4_signer *s, const struct sigv4_request *request,
                            const struct sigv4_credentials *credentials, struct slice region,
                            struct slice service, const char *timestamp,
                            struct slice *authorization)
{
  enum core_status status;

  ERR_set_mark(); /* nothing of ours stays in the host's queue of OpenSSL's errors */
  status = sign(s, request, credentials, region, service, timestamp, authorization);
  ERR_pop_to_mark();
  return status;
}

void sigv4_forget(struct sigv4_signer *s)
{
  buffer_wipe(&s->text);
  buffer_wipe(&s->scratch);
  buffer_reset(&s->pairs);
  buffer_reset(&s->headers);
}

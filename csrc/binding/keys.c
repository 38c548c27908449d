/* Digests, checksums, encodings and the ES256 key of a login session. */
#include <openssl/evp.h>
#include <openssl/rand.h>

#include "../core/crc32.h"
#include "../core/encoding.h"
#include "../core/es256.h"
#include "binding.h"

#define PIECE 192 /* bytes that are encoded at a time; a multiple of 3 */

static struct slice check_slice(lua_State *L, int index)
{
  struct slice text;

  text.data = luaL_checklstring(L, index, &text.len);
  return text;
}

static int push_digest(lua_State *L, const char *algorithm)
{
  struct slice text = check_slice(L, 1);
  unsigned char digest[EVP_MAX_MD_SIZE];
  char hex[2 * EVP_MAX_MD_SIZE];
  size_t size = 0;

  if (!EVP_Q_digest(NULL, algorithm, NULL, text.data, text.len, digest, &size))
    return luaL_error(L, "OpenSSL has no working %s", algorithm);
  encoding_hex(digest, size, hex);
  lua_pushlstring(L, hex, 2 * size);
  return 1;
}

int binding_sha1_hex(lua_State *L)
{
  return push_digest(L, "SHA1");
}

int binding_sha256_hex(lua_State *L)
{
  return push_digest(L, "SHA256");
}

int binding_crc32(lua_State *L)
{
  lua_pushnumber(L, (lua_Number)crc32_of(check_slice(L, 1)));
  return 1;
}

/* Push what 'encode' makes of the argument, piece by piece. */
static int push_encoded(lua_State *L, size_t (*encode)(const unsigned char *, size_t, char *))
{
  struct slice text = check_slice(L, 1);
  char piece[ENCODING_BASE64_SIZE(PIECE)];
  luaL_Buffer out;

  luaL_buffinit(L, &out);
  while (text.len) {
    size_t count = text.len < PIECE ? text.len : PIECE;

    luaL_addlstring(&out, piece, encode((const unsigned char *)text.data, count, piece));
    text.data += count;
    text.len -= count;
  }
  luaL_pushresult(&out);
  return 1;
}

int binding_base64url(lua_State *L)
{
  return push_encoded(L, encoding_base64url);
}

int binding_base64(lua_State *L)
{
  return push_encoded(L, encoding_base64);
}

int binding_base64_decode(lua_State *L)
{
  struct slice text = check_slice(L, 1);
  unsigned char *bytes = lua_newuserdata(L, text.len + 1);
  size_t count;

  if (!encoding_base64_decode(text, bytes, &count))
    return 0;
  lua_pushlstring(L, (const char *)bytes, count);
  return 1;
}

int binding_uuid(lua_State *L)
{
  unsigned char bytes[ENCODING_UUID_BYTES];
  char uuid[ENCODING_UUID_SIZE];

  if (RAND_bytes(bytes, sizeof(bytes)) != 1)
    return luaL_error(L, "OpenSSL has no random numbers");
  encoding_uuid(bytes, uuid);
  lua_pushlstring(L, uuid, sizeof(uuid));
  return 1;
}

static int push_problem(lua_State *L, const char *problem)
{
  lua_pushnil(L);
  lua_pushstring(L, problem);
  return 2;
}

int binding_es256_sign(lua_State *L)
{
  struct slice pem = check_slice(L, 1), message = check_slice(L, 2);
  unsigned char signature[ES256_SIZE];
  const char *problem = es256_sign(pem, message, signature);

  if (problem)
    return push_problem(L, problem);
  lua_pushlstring(L, (const char *)signature, sizeof(signature));
  return 1;
}

int binding_es256_public(lua_State *L)
{
  unsigned char point[ES256_SIZE];
  const char *problem = es256_public(check_slice(L, 1), point);

  if (problem)
    return push_problem(L, problem);
  lua_pushlstring(L, (const char *)point, ES256_HALF);
  lua_pushlstring(L, (const char *)point + ES256_HALF, ES256_HALF);
  return 2;
}

/* lambda.core: private to lambda.lua; no I/O but write_private's, and no Lua code runs in between.

   version                                the version of the library
   null                                   what stands for JSON's null
   system, machine                        "linux", "x86_64"
   now()                                  seconds since 1970, with a fraction
   clock()                                seconds by a clock that is never set
   operations()                           the names of all operations, sorted
   has_operation(name)                    whether there is one
   encode(operation, params, limits)      {method, path, query, headers, body}, or nil and the list
                                          of violations {path, message, value}; limits = false
                                          leaves ranges, lengths, patterns and what is required to
                                          the service
   decode(operation, document, headers, status, body)
                                          the result, or nil and violations
   answers                                {[operation] = "raw" or "events"} where the body of the
                                          answer is no JSON
   answer(operation)                      the members of its answers: {wire, lua, location,
                                          required, shape = {type, min, max, members, element}}...
   answer_error(code)                     those of an error but its message; nil: no such error
   event_kind(operation, type)            what the payload of an event is: "raw" or "json"; nil: no
                                          event of the operation's stream
   decode_event(operation, document, headers, type, payload)
                                          {[name of the event] = its members}, or nil and violations
   decode_error(code, document, headers)  the members of an error; nil alone: no such error; nil
                                          and violations
   signer()                               an object with sign(request, credentials, region, service,
                                          time), which sets the headers of the request
   event_stream()                         a decoder of application/vnd.amazon.eventstream:
                                          feed(bytes), after next() wanted more: the next bytes;
                                          next(): headers by name, and the payload; or nil: it wants
                                          more; or nil and what is wrong with the stream, for ever;
                                          pending(): the bytes fed that are no whole message yet
   suggest(word, candidates)              the candidate that was meant, or nil
   timestamp(text)                        seconds since 1970, or nil
   random()                               a number in [0, 1) from the system's generator
   uuid()                                 a random UUID, of version 4
   sha1_hex(text), sha256_hex(text)       a digest in lower-case hexadecimal
   crc32(text)                            a checksum, an integer below 2^32
   base64url(text)                        without padding
   base64(text)                           with padding
   json(value, name)                      any value as JSON, a table by its keys; or nil and
                                          violations, under this name
   base64_decode(text)                    the bytes, or nil when it is not base64
   es256_sign(pem, message)               64 bytes, r and s; or nil and what is wrong with the key
   es256_public(pem)                      the point's x and y, 32 bytes each; or nil and the same
   write_private(path, content)           true: the file has this content and is its owner's alone;
                                          or nil and why it is as it was */
#include <openssl/rand.h>

#include "../core/lookup.h"
#include "../core/suggest.h"
#include "../core/timestamp.h"
#include "binding.h"

#define EXACT_BITS 53

const char *binding_status(enum core_status status)
{
  static const char *const texts[] = {
    [CORE_OK] = "ok",
    [CORE_NO_MEMORY] = "not enough memory",
    [CORE_TOO_LARGE] = "the request, the secret access key, the region or the service is too long",
    [CORE_CRYPTO] = "OpenSSL has no working SHA-256",
    [CORE_INVALID] = ("the access key id, the region or the service has a '/' or a byte that is "
                      "not visible ASCII"),
  };

  return texts[status];
}

const struct operation *binding_operation(lua_State *L, int index)
{
  const struct operation *found;
  struct slice name;

  name.data = luaL_checklstring(L, index, &name.len);
  found = lookup_operation(name);
  if (!found)
    luaL_argerror(L, index, "no such operation");
  return found;
}

static int has_operation(lua_State *L)
{
  struct slice name;

  name.data = luaL_checklstring(L, 1, &name.len);
  lua_pushboolean(L, lookup_operation(name) != NULL);
  return 1;
}

static int suggest(lua_State *L)
{
  struct slice word;
  size_t least = SUGGEST_NONE;

  word.data = luaL_checklstring(L, 1, &word.len);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  lua_pushnil(L); /* the best so far */
  for (int i = 1; i <= (int)lua_rawlen(L, 2); i++) {
    struct slice candidate;
    size_t distance;

    lua_rawgeti(L, 2, i);
    candidate.data = luaL_checklstring(L, -1, &candidate.len);
    distance = suggest_distance(word, candidate);
    if (distance < least) {
      least = distance;
      lua_replace(L, 3);
    }
    lua_settop(L, 3);
  }
  return 1;
}

static int timestamp(lua_State *L)
{
  struct slice text;
  double seconds;

  text.data = luaL_checklstring(L, 1, &text.len);
  if (timestamp_parse(text, &seconds))
    lua_pushnumber(L, (lua_Number)seconds);
  else
    lua_pushnil(L);
  return 1;
}

static int random_number(lua_State *L)
{
  unsigned char bytes[8];
  uint64_t bits = 0;

  if (RAND_bytes(bytes, sizeof(bytes)) != 1)
    return luaL_error(L, "OpenSSL has no random numbers");
  for (size_t i = 0; i < sizeof(bytes); i++)
    bits = bits << 8 | bytes[i];
  lua_pushnumber(L, (lua_Number)(bits >> (64 - EXACT_BITS)) /
                        (lua_Number)(UINT64_C(1) << EXACT_BITS));
  return 1;
}

static void push_answers(lua_State *L)
{
  lua_newtable(L);
  for (size_t i = 0; i < model_operation_count; i++) {
    if (model_operations[i].answer != BODY_RAW)
      continue;
    lua_pushstring(L, model_operations[i].events ? "events" : "raw");
    lua_setfield(L, -2, model_text + model_operations[i].name);
  }
}

/* The names of all operations, sorted. */
static int operations(lua_State *L)
{
  lua_createtable(L, (int)model_operation_count, 0);
  for (size_t i = 0; i < model_operation_count; i++) {
    lua_pushstring(L, model_text + model_operations[i].name);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

LAMBDA_EXPORT int luaopen_lambda_core(lua_State *L);

LAMBDA_EXPORT int luaopen_lambda_core(lua_State *L)
{
  static const luaL_Reg functions[] = {
    { "answer", binding_answer }, { "answer_error", binding_answer_error },
    { "decode", binding_decode }, { "decode_error", binding_decode_error },
    { "event_kind", binding_event_kind },
    { "decode_event", binding_decode_event },
    { "operations", operations }, { "has_operation", has_operation },
    { "signer", binding_signer }, { "suggest", suggest },
    { "event_stream", binding_event_stream },
    { "timestamp", timestamp },   { "random", random_number },
    { "uuid", binding_uuid },     { "base64url", binding_base64url },
    { "base64", binding_base64 }, { "json", binding_json },
    { "base64_decode", binding_base64_decode },
    { "sha1_hex", binding_sha1_hex },
    { "sha256_hex", binding_sha256_hex },
    { "crc32", binding_crc32 },
    { "es256_sign", binding_es256_sign },
    { "es256_public", binding_es256_public },
    { "write_private", binding_write_private },
    { NULL, NULL }
  };

  luaL_newlib(L, functions);
  encode_new(L);
  lua_pushcclosure(L, binding_encode, 1);
  lua_setfield(L, -2, "encode");
  lua_pushliteral(L, LAMBDA_VERSION);
  lua_setfield(L, -2, "version");
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, -2, "null");
  push_answers(L);
  lua_setfield(L, -2, "answers");
  binding_host(L);
  return 1;
}

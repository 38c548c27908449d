/* Lua values <-> core. Nothing here opens a socket or calls Lua; tables are read raw, so that no
   code of the caller runs in the middle. */
#ifndef LAMBDA_BINDING_H
#define LAMBDA_BINDING_H

#include "../core/buffer.h"
#include "../model/model.h"
#include "compat.h"

#pragma GCC visibility push(hidden)

/* A string on the stack as borrowed bytes; valid while Lua holds the string. */
static inline struct slice binding_slice(lua_State *L, int index)
{
  struct slice text;

  text.data = lua_tolstring(L, index, &text.len);
  return text;
}

static inline void binding_push(lua_State *L, struct slice text)
{
  lua_pushlstring(L, text.data, text.len);
}

/* Push field 'name' of the table at absolute 'index', read raw; its type. */
static inline int binding_field(lua_State *L, int index, const char *name)
{
  lua_pushstring(L, name);
  lua_rawget(L, index);
  return lua_type(L, -1);
}

/* 1 for nil and for lambda.null, the light userdata NULL that lua-cjson uses. */
static inline int binding_is_null(lua_State *L, int index)
{
  return lua_isnoneornil(L, index) ||
         (lua_type(L, index) == LUA_TLIGHTUSERDATA && !lua_touserdata(L, index));
}

/* The text of a status other than CORE_OK. */
const char *binding_status(enum core_status status);

/* The operation called 'name' in Lua, or raise. */
const struct operation *binding_operation(lua_State *L, int index);

/* The functions of lambda.core; module.c says what each takes and returns. */
int binding_encode(lua_State *L); /* upvalue 1: what encode_new pushed */
int binding_answer(lua_State *L);
int binding_answer_error(lua_State *L);
int binding_decode(lua_State *L);
int binding_event_kind(lua_State *L);
int binding_decode_event(lua_State *L);
int binding_decode_error(lua_State *L);
int binding_signer(lua_State *L);
int binding_event_stream(lua_State *L);
int binding_sha1_hex(lua_State *L);
int binding_sha256_hex(lua_State *L);
int binding_crc32(lua_State *L);
int binding_base64url(lua_State *L);
int binding_base64(lua_State *L);
int binding_json(lua_State *L);
int binding_base64_decode(lua_State *L);
int binding_uuid(lua_State *L);
int binding_es256_sign(lua_State *L);
int binding_es256_public(lua_State *L);
int binding_write_private(lua_State *L);

/* Set what the host is, now() and clock() in the module on top of the stack. */
void binding_host(lua_State *L);

/* Push the working memory of binding_encode, a userdata. */
void encode_new(lua_State *L);

#pragma GCC visibility pop

#endif

/* signer: a userdata that signs request tables in place and keeps the signing key of the day. */
#include "../core/sigv4.h"
#include "binding.h"

#define SIGNER "lambda.signer"

enum { SELF = 1, REQUEST, CREDENTIALS, REGION, SERVICE, TIME, HEADERS };

/* Field 'name' of the table at 'index' as borrowed bytes; empty when nil. The table keeps the
   string alive, so the caller may pop it. */
static struct slice string_field(lua_State *L, int index, const char *name)
{
  struct slice text = { "", 0 };
  int type = binding_field(L, index, name);

  if (type == LUA_TSTRING)
    text = binding_slice(L, -1);
  else if (type != LUA_TNIL)
    luaL_error(L, "%s must be a string", name);
  lua_pop(L, 1);
  return text;
}

static void set_header(lua_State *L, const char *name, struct slice value)
{
  lua_pushstring(L, name);
  if (value.len)
    binding_push(L, value);
  else
    lua_pushnil(L);
  lua_rawset(L, HEADERS);
}

/* Hand all headers of the request to the signer. */
static void collect_headers(lua_State *L, struct sigv4_signer *s)
{
  lua_pushnil(L);
  while (lua_next(L, HEADERS)) {
    if (lua_type(L, -1) != LUA_TSTRING || lua_type(L, -2) != LUA_TSTRING)
      luaL_error(L, "header names and values must be strings");
    sigv4_header(s, binding_slice(L, -2), binding_slice(L, -1));
    lua_pop(L, 1);
  }
}

/* signer:sign(request, credentials, region, service, time) -> true | nil, message */
static int signer_sign(lua_State *L)
{
  struct sigv4_signer *s = luaL_checkudata(L, SELF, SIGNER);
  struct slice region, service, authorization;
  struct sigv4_credentials credentials;
  struct sigv4_request request;
  enum core_status status;
  char timestamp[TIMESTAMP_SIZE];
  lua_Number time = luaL_checknumber(L, TIME);

  luaL_checktype(L, REQUEST, LUA_TTABLE);
  luaL_checktype(L, CREDENTIALS, LUA_TTABLE);
  region.data = luaL_checklstring(L, REGION, &region.len);
  service.data = luaL_checklstring(L, SERVICE, &service.len);
  lua_settop(L, TIME);
  binding_field(L, REQUEST, "headers");
  luaL_checktype(L, HEADERS, LUA_TTABLE);
  if (!(time >= -1e15 && time <= 1e15) || timestamp_basic((int64_t)time, timestamp) != CORE_OK)
    return luaL_argerror(L, TIME, "out of range");

  sigv4_forget(s); /* what a Lua error left behind */
  set_header(L, "x-amz-date", (struct slice){ timestamp, TIMESTAMP_SIZE });
  set_header(L, "x-amz-security-token", string_field(L, CREDENTIALS, "session_token"));
  collect_headers(L, s);
  credentials.access_key_id = string_field(L, CREDENTIALS, "access_key_id");
  credentials.secret_access_key = string_field(L, CREDENTIALS, "secret_access_key");
  request.method = string_field(L, REQUEST, "method");
  request.path = string_field(L, REQUEST, "path");
  request.query = string_field(L, REQUEST, "query");
  request.body = string_field(L, REQUEST, "body");
  request.payload_hash = string_field(L, HEADERS, "x-amz-content-sha256");
  status = sigv4_sign(s, &request, &credentials, region, service, timestamp, &authorization);
  if (status == CORE_OK)
    set_header(L, "authorization", authorization);
  sigv4_forget(s);
  if (status != CORE_OK) {
    lua_pushnil(L);
    lua_pushstring(L, binding_status(status));
    return 2;
  }
  lua_pushboolean(L, 1);
  return 1;
}

static int signer_gc(lua_State *L)
{
  sigv4_close(luaL_checkudata(L, 1, SIGNER));
  return 0;
}

int binding_signer(lua_State *L)
{
  static const luaL_Reg methods[] = { { "sign", signer_sign }, { NULL, NULL } };
  struct sigv4_signer *s = lua_newuserdata(L, sizeof(*s));

  sigv4_open(s);
  if (luaL_newmetatable(L, SIGNER)) {
    lua_pushcfunction(L, signer_gc);
    lua_setfield(L, -2, "__gc");
    luaL_newlib(L, methods);
    lua_setfield(L, -2, "__index");
  }
  lua_setmetatable(L, -2);
  return 1;
}

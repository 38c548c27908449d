/* signer: a userdata that signs request tables in place and keeps the signing key of the day. */
#include "../core/sigv4.h"
#include "binding.h"

#define SIGNER "lambda.signer"

struct signer {
  struct sigv4_signer sigv4;
  int busy; /* a call has it, or raised while it had it */
};

enum { SELF = 1, REQUEST, CREDENTIALS, REGION, SERVICE, TIME, HEADERS };

/* Push field 'name' of the table at 'index'; its bytes, empty when nil. The stack keeps them alive:
   a finalizer may change the table at any allocation. */
static struct slice string_field(lua_State *L, int index, const char *name)
{
  struct slice text = { "", 0 };
  int type = binding_field(L, index, name);

  if (type == LUA_TSTRING)
    text = binding_slice(L, -1);
  else if (type != LUA_TNIL)
    luaL_error(L, "%s must be a string", name);
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

/* Hand all headers of the request to the signer, which borrows them from the table: no allocation
   may follow before it has signed. 0 when one is not of strings. */
static int collect_headers(lua_State *L, struct sigv4_signer *s)
{
  lua_pushnil(L);
  for (; lua_next(L, HEADERS); lua_pop(L, 1)) {
    if (lua_type(L, -1) != LUA_TSTRING || lua_type(L, -2) != LUA_TSTRING)
      return 0;
    sigv4_header(s, binding_slice(L, -2), binding_slice(L, -1));
  }
  return 1;
}

/* The signer of this call. A finalizer may sign in the middle of another call, at any allocation:
   it gets one of its own. */
static struct signer *take_signer(lua_State *L)
{
  struct signer *s = luaL_checkudata(L, SELF, SIGNER);

  if (s->busy) {
    binding_signer(L);
    lua_replace(L, SELF);
    s = lua_touserdata(L, SELF);
  }
  s->busy = 1;
  return s;
}

static void release_signer(struct signer *s)
{
  sigv4_forget(&s->sigv4);
  s->busy = 0;
}

static void get_request(lua_State *L, struct sigv4_request *request)
{
  request->method = string_field(L, REQUEST, "method");
  request->path = string_field(L, REQUEST, "path");
  request->query = string_field(L, REQUEST, "query");
  request->body = string_field(L, REQUEST, "body");
  request->payload_hash = string_field(L, HEADERS, "x-amz-content-sha256");
}

/* Check the arguments, and leave request.headers at HEADERS. */
static void check_arguments(lua_State *L, char *timestamp)
{
  lua_Number time = luaL_checknumber(L, TIME);

  luaL_checkudata(L, SELF, SIGNER);
  luaL_checktype(L, REQUEST, LUA_TTABLE);
  luaL_checktype(L, CREDENTIALS, LUA_TTABLE);
  luaL_checkstring(L, REGION);
  luaL_checkstring(L, SERVICE);
  if (!(time >= -1e15 && time <= 1e15) || timestamp_basic((int64_t)time, timestamp) != CORE_OK)
    luaL_argerror(L, TIME, "out of range");
  lua_settop(L, TIME);
  binding_field(L, REQUEST, "headers");
  luaL_checktype(L, HEADERS, LUA_TTABLE);
}

/* signer:sign(request, credentials, region, service, time) -> true | nil, message */
static int signer_sign(lua_State *L)
{
  char timestamp[TIMESTAMP_SIZE];
  struct sigv4_credentials credentials;
  struct sigv4_request request;
  struct slice authorization;
  enum core_status status;
  struct signer *s;

  check_arguments(L, timestamp);
  get_request(L, &request);
  credentials.access_key_id = string_field(L, CREDENTIALS, "access_key_id");
  credentials.secret_access_key = string_field(L, CREDENTIALS, "secret_access_key");
  set_header(L, "x-amz-date", (struct slice){ timestamp, TIMESTAMP_SIZE });
  set_header(L, "x-amz-security-token", string_field(L, CREDENTIALS, "session_token"));

  s = take_signer(L);
  if (!collect_headers(L, &s->sigv4)) {
    release_signer(s);
    return luaL_error(L, "header names and values must be strings");
  }
  status = sigv4_sign(&s->sigv4, &request, &credentials, binding_slice(L, REGION),
                      binding_slice(L, SERVICE), timestamp, &authorization);
  if (status == CORE_OK)
    set_header(L, "authorization", authorization);
  release_signer(s);
  if (status == CORE_OK) {
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushnil(L);
  lua_pushstring(L, binding_status(status));
  return 2;
}

static int signer_gc(lua_State *L)
{
  struct signer *s = luaL_checkudata(L, 1, SIGNER);

  sigv4_close(&s->sigv4);
  return 0;
}

int binding_signer(lua_State *L)
{
  static const luaL_Reg methods[] = { { "sign", signer_sign }, { NULL, NULL } };
  struct signer *s = lua_newuserdata(L, sizeof(*s));

  sigv4_open(&s->sigv4);
  s->busy = 0;
  luaL_newmetatable(L, SIGNER); /* filled each time: memory may have run out half-way before */
  lua_pushcfunction(L, signer_gc);
  lua_setfield(L, -2, "__gc");
  luaL_newlib(L, methods);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  return 1;
}

/* lambda.curl: the private Lua module around http.h. */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <math.h>
#include <time.h>

#include "../binding/compat.h"
#include "http.h"
#include "pool.h"
#include "run.h"
#include "stream.h"
#include "values.h"
#include "watch.h"

#define TRANSPORT "lambda.transport"
#define SLEEP_MAX 1e9 /* seconds; what any time_t holds */

struct transport {
  struct pool *pool; /* a user of it; NULL when it could not be made */
};

static int transport_gc(lua_State *L)
{
  struct transport *t = luaL_checkudata(L, 1, TRANSPORT);

  pool_leave(t->pool);
  t->pool = NULL;
  return 0;
}

/* transport:close(): close the connections; again is fine. One that is in use, by a stream, or by a
   send whose answer is being read while a finalizer runs this, is closed after that. */
static int transport_close(lua_State *L)
{
  struct transport *t = luaL_checkudata(L, 1, TRANSPORT);

  if (t->pool)
    pool_close(t->pool);
  return 0;
}

/* transport | nil, message = curl.open(). Opens no connection. Raises only when Lua is out of
   memory. */
static int curl_open(lua_State *L)
{
  struct transport *t = lua_newuserdata(L, sizeof(*t));
  const char *message = NULL;

  t->pool = NULL;
  luaL_setmetatable(L, TRANSPORT);
  t->pool = pool_open(&message);
  if (t->pool)
    return 1;
  lua_pushnil(L);
  lua_pushstring(L, message);
  return 2;
}

/* response | nil, failure = transport:send(request [, limits]). The request and limits are plain
   tables, read raw: lambda.Request and lambda.Limits of call.lua. Limits: timeout (60 s, for all of
   it), connect_timeout (5 s), read_timeout (none), max_body (16 MiB), ca_bundle (the system's), proxy
   (a URL; "" for none; else as the environment has it). Raises when they are malformed, which is a bug
   in the program, or memory runs out. After close it fails. */
static int transport_send(lua_State *L)
{
  struct transport *t = luaL_checkudata(L, 1, TRANSPORT);
  struct values_call call;
  struct http_result result;
  const char *message = "";
  enum http_status status;
  struct http *http;

  values_get_call(L, &call, HTTP_BODY_MAX);
  http = pool_take(t->pool, &message);
  if (!http) {
    values_push_failure(L, "other", message, 0);
    return 2;
  }
  status = http_send(http, &call.request, &call.limits, &result);
  if (status == HTTP_ANSWERED)
    values_push_response(L, &result);
  else if (status == HTTP_FAILED)
    values_push_failure(L, result.kind, result.message, result.sent);
  http_trim(http);
  pool_give(t->pool, http);
  if (status == HTTP_INVALID)
    return luaL_argerror(L, VALUES_REQUEST, result.message);
  return status == HTTP_FAILED ? 2 : 1;
}

/* stream | nil, failure = transport:open(request [, limits]). As send, but it returns when the head
   of the answer has come; the body comes by stream:read. The time-out is for all of the answer, the
   read_timeout for each wait, and there is no limit on the body unless one is given. */
static int transport_open(lua_State *L)
{
  struct transport *t = luaL_checkudata(L, 1, TRANSPORT);

  return stream_open(L, t->pool);
}

/* curl.sleep(seconds): wait, whatever signals come, unless one sets a hook. Not at all for NaN and
   what is not above 0. */
static int curl_sleep(lua_State *L)
{
  double seconds = (double)luaL_checknumber(L, 1);
  struct watch watch = watch_begin(L);
  struct timespec rest;
  int left;

  if (!(seconds > 0))
    return 0;
  if (seconds > SLEEP_MAX)
    seconds = SLEEP_MAX;
  rest.tv_sec = (time_t)seconds;
  rest.tv_nsec = (long)((seconds - floor(seconds)) * 1e9);
  do
    left = nanosleep(&rest, &rest);
  while (left != 0 && errno == EINTR && !watch_is_hooked(&watch));
  return 0;
}

static void push_methods(lua_State *L)
{
  lua_newtable(L);
  values_push_closure(L, transport_send);
  lua_setfield(L, -2, "send");
  values_push_closure(L, transport_open);
  lua_setfield(L, -2, "open");
  lua_pushcfunction(L, transport_close);
  lua_setfield(L, -2, "close");
}

static const luaL_Reg curl_functions[] = { { "open", curl_open },
                                           { "sleep", curl_sleep },
                                           { "run", run_program },
                                           { NULL, NULL } };

LAMBDA_EXPORT int luaopen_lambda_curl(lua_State *L);

LAMBDA_EXPORT int luaopen_lambda_curl(lua_State *L)
{
  luaL_newmetatable(L, TRANSPORT);
  push_methods(L);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, transport_gc);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
  stream_register(L);
  luaL_newlib(L, curl_functions);
  lua_pushliteral(L, LAMBDA_VERSION);
  lua_setfield(L, -2, "version");
  return 1;
}

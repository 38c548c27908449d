/* lambda.curl: the private Lua module around http.h. */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <string.h>
#include <time.h>

#include "../binding/compat.h"
#include "answer.h"
#include "http.h"
#include "run.h"

#define TRANSPORT "lambda.transport"
#define REQUEST 2 /* where transport:send has its arguments */
#define LIMITS 3
#define SLEEP_MAX 1e9 /* seconds; what any time_t holds */

/* An interpreter's signal handler sets a hook, which runs as soon as Lua has control back. */
struct watch {
  lua_State *L;
  lua_Hook before; /* the hook when the wait began */
};

static int is_hooked(void *context)
{
  const struct watch *w = context;

  return lua_gethook(w->L) != w->before;
}

struct transport {
  struct http *http; /* owned; NULL when closed */
  int busy;          /* a call has it, or raised while it had it */
  int streams;       /* it has an answer of which more may be read */
};

/* The keys that send reads and writes are its upvalues: no call makes them anew. */
enum key {
  KEY_METHOD = 1, KEY_SCHEME, KEY_HOST, KEY_PORT, KEY_PATH, KEY_QUERY, KEY_HEADERS, KEY_BODY,
  KEY_TIMEOUT, KEY_CONNECT_TIMEOUT, KEY_READ_TIMEOUT, KEY_MAX_BODY, KEY_CA_BUNDLE, KEY_PROXY,
  KEY_STATUS, KEY_KIND, KEY_MESSAGE, KEY_SENT, KEY_END
};
static const char *const key_names[KEY_END] = {
  [KEY_METHOD] = "method", [KEY_SCHEME] = "scheme", [KEY_HOST] = "host", [KEY_PORT] = "port",
  [KEY_PATH] = "path", [KEY_QUERY] = "query", [KEY_HEADERS] = "headers", [KEY_BODY] = "body",
  [KEY_TIMEOUT] = "timeout", [KEY_CONNECT_TIMEOUT] = "connect_timeout",
  [KEY_READ_TIMEOUT] = "read_timeout",
  [KEY_MAX_BODY] = "max_body", [KEY_CA_BUNDLE] = "ca_bundle", [KEY_PROXY] = "proxy",
  [KEY_STATUS] = "status", [KEY_KIND] = "kind", [KEY_MESSAGE] = "message", [KEY_SENT] = "sent",
};

/* Raise about the argument at 'index'. */
static int fail(lua_State *L, int index, enum key key, const char *wanted)
{
  const char *argument = index == REQUEST ? "request" : "limits";

  return luaL_argerror(L, index, lua_pushfstring(L, "%s.%s: %s expected", argument,
                                                 key_names[key], wanted));
}

/* Push the member 'key' of the table at 'index'; its type. Raw: the caller's code does not run. */
static int push_member(lua_State *L, int index, enum key key)
{
  lua_pushvalue(L, lua_upvalueindex((int)key));
  lua_rawget(L, index);
  return lua_type(L, -1);
}

/* The string member 'key', empty when absent or data is NULL; it stays on the stack, which keeps it
   alive. */
static struct slice get_slice(lua_State *L, int index, enum key key)
{
  struct slice value = { NULL, 0 };
  int type = push_member(L, index, key);

  if (type == LUA_TSTRING)
    value.data = lua_tolstring(L, -1, &value.len);
  else if (type != LUA_TNIL)
    fail(L, index, key, "string");
  return value;
}

/* As get_slice, but without NUL bytes, and NULL when absent. */
static const char *get_text(lua_State *L, int index, enum key key)
{
  struct slice value = get_slice(L, index, key);

  if (value.data && strlen(value.data) != value.len)
    fail(L, index, key, "string without NUL bytes");
  return value.data;
}

static const char *need_text(lua_State *L, int index, enum key key)
{
  const char *text = get_text(L, index, key);

  if (!text)
    fail(L, index, key, "string");
  return text;
}

static int need_port(lua_State *L)
{
  int64_t port = 0;

  push_member(L, REQUEST, KEY_PORT);
  if (!compat_integer(L, -1, &port) || port < 1 || port > 65535)
    fail(L, REQUEST, KEY_PORT, "integer from 1 to 65535");
  lua_pop(L, 1);
  return (int)port;
}

/* Fill 'headers' from request.headers; the strings live as long as that table holds them. */
static size_t get_headers(lua_State *L, struct http_header *headers)
{
  size_t count = 0;
  int type = push_member(L, REQUEST, KEY_HEADERS);

  if (type == LUA_TNIL)
    return 0;
  if (type != LUA_TTABLE)
    fail(L, REQUEST, KEY_HEADERS, "table");
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    if (count == HTTP_HEADERS_MAX)
      fail(L, REQUEST, KEY_HEADERS, "a smaller number");
    if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TSTRING)
      fail(L, REQUEST, KEY_HEADERS, "strings by name");
    headers[count].name.data = lua_tolstring(L, -2, &headers[count].name.len);
    headers[count].value.data = lua_tolstring(L, -1, &headers[count].value.len);
    count++;
  }
  return count;
}

static void get_request(lua_State *L, struct http_request *request, struct http_header *headers)
{
  luaL_checktype(L, REQUEST, LUA_TTABLE);
  request->method = need_text(L, REQUEST, KEY_METHOD);
  request->scheme = need_text(L, REQUEST, KEY_SCHEME);
  request->host = need_text(L, REQUEST, KEY_HOST);
  request->port = need_port(L);
  request->path = need_text(L, REQUEST, KEY_PATH);
  request->query = get_text(L, REQUEST, KEY_QUERY);
  request->body = get_slice(L, REQUEST, KEY_BODY);
  request->headers = headers;
  request->header_count = get_headers(L, headers);
}

/* The number member 'key' of the limits, or -1 when absent. */
static double get_number(lua_State *L, enum key key)
{
  double value = -1;
  int type = push_member(L, LIMITS, key);

  if (type == LUA_TNUMBER)
    value = (double)lua_tonumber(L, -1);
  if (type != LUA_TNIL && !(value >= 0)) /* '!' catches NaN */
    fail(L, LIMITS, key, "number from 0");
  lua_pop(L, 1);
  return value;
}

/* The time 'key' in milliseconds, rounded up. */
static long get_time(lua_State *L, enum key key, long absent)
{
  double ms = ceil(get_number(L, key) * 1000);

  if (ms == 0)
    fail(L, LIMITS, key, "number above 0");
  if (ms < 0)
    return absent;
  return ms < INT_MAX ? (long)ms : INT_MAX;
}

static size_t get_size(lua_State *L, enum key key, size_t absent)
{
  double size = get_number(L, key);

  if (size < 0)
    return absent;
  return size < COMPAT_EXACT_MAX && size < (double)SIZE_MAX ? (size_t)size : SIZE_MAX;
}

static void get_limits(lua_State *L, struct http_limits *limits)
{
  *limits = (struct http_limits){ .timeout_ms = HTTP_TIMEOUT_MS,
                                  .connect_timeout_ms = HTTP_CONNECT_TIMEOUT_MS,
                                  .max_body = HTTP_BODY_MAX };
  if (lua_isnil(L, LIMITS))
    return;
  luaL_checktype(L, LIMITS, LUA_TTABLE);
  limits->timeout_ms = get_time(L, KEY_TIMEOUT, limits->timeout_ms);
  limits->connect_timeout_ms = get_time(L, KEY_CONNECT_TIMEOUT, limits->connect_timeout_ms);
  limits->read_timeout_ms = get_time(L, KEY_READ_TIMEOUT, 0);
  limits->max_body = get_size(L, KEY_MAX_BODY, limits->max_body);
  limits->ca_bundle = get_text(L, LIMITS, KEY_CA_BUNDLE);
  limits->proxy = get_text(L, LIMITS, KEY_PROXY);
}

/* Set the member 'key' of the table below the top to the value on top, and pop that. */
static void set_member(lua_State *L, enum key key)
{
  lua_pushvalue(L, lua_upvalueindex((int)key));
  lua_insert(L, -2);
  lua_rawset(L, -3);
}

/* Add a header to the table on top; a repeated one is joined. Source: RFC 9110, 5.3. */
static void add_header(lua_State *L, struct slice name, struct slice value)
{
  lua_pushlstring(L, name.data, name.len);
  lua_pushvalue(L, -1);
  lua_rawget(L, -3);
  if (lua_isnil(L, -1)) {
    lua_pop(L, 1);
    lua_pushlstring(L, value.data, value.len);
  } else {
    lua_pushliteral(L, ", ");
    lua_pushlstring(L, value.data, value.len);
    lua_concat(L, 3);
  }
  lua_rawset(L, -3);
}

/* Push a table with the status and the headers. */
static void push_head(lua_State *L, const struct http_result *result)
{
  struct slice headers = result->headers, name, value;

  lua_createtable(L, 0, 3);
  compat_pushinteger(L, result->status);
  set_member(L, KEY_STATUS);
  lua_createtable(L, 0, (int)result->header_count);
  while (answer_next(&headers, &name, &value))
    add_header(L, name, value);
  set_member(L, KEY_HEADERS);
}

static void push_response(lua_State *L, const struct http_result *result)
{
  push_head(L, result);
  lua_pushlstring(L, result->body.data, result->body.len);
  set_member(L, KEY_BODY);
}

/* Push nil and a failure. */
static void push_failure(lua_State *L, const char *kind, const char *message, int sent)
{
  lua_pushnil(L);
  lua_createtable(L, 0, 3);
  lua_pushstring(L, kind);
  set_member(L, KEY_KIND);
  lua_pushstring(L, message);
  set_member(L, KEY_MESSAGE);
  lua_pushboolean(L, sent);
  set_member(L, KEY_SENT);
}

static int transport_gc(lua_State *L)
{
  struct transport *t = luaL_checkudata(L, 1, TRANSPORT);

  http_close(t->http);
  t->http = NULL;
  return 0;
}

/* transport:close(): close the connections; again is fine. Does nothing from a finalizer that runs
   in the middle of a send, which still reads what came. */
static int transport_close(lua_State *L)
{
  struct transport *t = luaL_checkudata(L, 1, TRANSPORT);

  return t->busy ? 0 : transport_gc(L);
}

/* transport | nil, message = curl.open(). Opens no connection. Raises only when Lua is out of
   memory. */
static int curl_open(lua_State *L)
{
  struct transport *t = lua_newuserdata(L, sizeof(*t));
  const char *message = NULL;

  t->http = NULL;
  t->busy = t->streams = 0;
  luaL_setmetatable(L, TRANSPORT);
  t->http = http_open(&message);
  if (t->http)
    return 1;
  lua_pushnil(L);
  lua_pushstring(L, message);
  return 2;
}

/* The transport at index 1, marked busy. A finalizer may send in the middle of another call, while
   that reads its answer: it gets a transport of its own. */
static struct transport *take_transport(lua_State *L)
{
  struct transport *t = luaL_checkudata(L, 1, TRANSPORT);

  if (t->busy || t->streams) {
    if (curl_open(L) != 1)
      luaL_error(L, "%s", lua_tostring(L, -1));
    lua_replace(L, 1);
    t = lua_touserdata(L, 1);
  }
  t->busy = 1;
  return t;
}

/* All that transport:send and transport:open are told. */
struct call {
  struct http_header headers[HTTP_HEADERS_MAX];
  struct http_request request;
  struct http_limits limits;
  struct watch watch;
};

static void get_call(lua_State *L, struct call *call)
{
  call->watch = (struct watch){ L, lua_gethook(L) };
  luaL_checkudata(L, 1, TRANSPORT);
  lua_settop(L, LIMITS);
  get_request(L, &call->request, call->headers);
  get_limits(L, &call->limits);
  call->limits.interrupt = (struct interrupt){ is_hooked, &call->watch };
}

static int push_closed(lua_State *L)
{
  push_failure(L, "other", "the transport is closed", 0);
  return 2;
}

/* response | nil, failure = transport:send(request [, limits]). The request and limits are plain
   tables, read raw: see design.md, "The way of one call". Limits: timeout (60 s, for all of it),
   connect_timeout (5 s), read_timeout (none), max_body (16 MiB), ca_bundle (the system's), proxy
   (a URL; "" for none; else as the environment has it). Raises when they are malformed, which is a
   bug in the program, or memory runs out. After close it fails. */
static int transport_send(lua_State *L)
{
  struct transport *t = luaL_checkudata(L, 1, TRANSPORT);
  struct http_result result;
  enum http_status status;
  struct call call;

  get_call(L, &call);
  if (!t->http)
    return push_closed(L);
  t = take_transport(L);
  status = http_send(t->http, &call.request, &call.limits, &result);
  if (status == HTTP_ANSWERED)
    push_response(L, &result);
  else if (status == HTTP_FAILED)
    push_failure(L, result.kind, result.message, result.sent);
  http_trim(t->http);
  t->busy = 0;
  if (status == HTTP_INVALID)
    return luaL_argerror(L, REQUEST, result.message);
  return status == HTTP_FAILED ? 2 : 1;
}

/* Keep the body of the request at REQUEST alive for 't', or nothing any more. */
static void hold_body(lua_State *L, struct transport *t, int held)
{
  lua_pushlightuserdata(L, t);
  if (held)
    push_member(L, REQUEST, KEY_BODY);
  else
    lua_pushnil(L);
  lua_rawset(L, LUA_REGISTRYINDEX);
}

/* head | nil, failure = transport:open(request [, limits]). As send, but the body is read in parts;
   the head has status and headers. The transport has no time for anything else until its end. */
static int transport_open(lua_State *L)
{
  struct transport *t = luaL_checkudata(L, 1, TRANSPORT);
  struct http_result result;
  enum http_status status;
  struct call call;

  get_call(L, &call);
  if (!t->http)
    return push_closed(L);
  if (t->busy || t->streams)
    return luaL_error(L, "the transport is busy");
  hold_body(L, t, 1);
  t->busy = t->streams = 1;
  status = http_begin(t->http, &call.request, &call.limits, &result);
  t->streams = status == HTTP_ANSWERED;
  if (status == HTTP_ANSWERED)
    push_head(L, &result);
  else if (status == HTTP_FAILED)
    push_failure(L, result.kind, result.message, result.sent);
  t->busy = 0;
  if (!t->streams)
    hold_body(L, t, 0);
  if (status == HTTP_INVALID)
    return luaL_argerror(L, REQUEST, result.message);
  return status == HTTP_FAILED ? 2 : 1;
}

/* part | nil | nil, failure = transport:read(): the next bytes, not empty; nil at the end. */
static int transport_read(lua_State *L)
{
  struct transport *t = luaL_checkudata(L, 1, TRANSPORT);
  struct watch watch = { L, lua_gethook(L) };
  struct interrupt interrupt = { is_hooked, &watch };
  struct http_result result;
  enum http_status status;

  if (!t->http || !t->streams || t->busy)
    return 0;
  t->busy = 1;
  status = http_read(t->http, &interrupt, &result);
  t->streams = status == HTTP_ANSWERED && result.body.len;
  if (status == HTTP_FAILED)
    push_failure(L, result.kind, result.message, result.sent);
  else if (t->streams)
    lua_pushlstring(L, result.body.data, result.body.len);
  else
    lua_pushnil(L);
  t->busy = 0;
  if (!t->streams)
    hold_body(L, t, 0);
  return status == HTTP_FAILED ? 2 : 1;
}

/* transport:stop(): read no more of the answer; its connection is closed. */
static int transport_stop(lua_State *L)
{
  struct transport *t = luaL_checkudata(L, 1, TRANSPORT);

  if (t->http && t->streams && !t->busy) {
    http_stop(t->http);
    t->streams = 0;
    hold_body(L, t, 0);
  }
  return 0;
}

/* curl.sleep(seconds): wait, whatever signals come, unless one sets a hook. Not at all for NaN and
   what is not above 0. */
static int curl_sleep(lua_State *L)
{
  double seconds = (double)luaL_checknumber(L, 1);
  struct watch watch = { L, lua_gethook(L) };
  struct timespec rest;

  if (!(seconds > 0))
    return 0;
  if (seconds > SLEEP_MAX)
    seconds = SLEEP_MAX;
  rest.tv_sec = (time_t)seconds;
  rest.tv_nsec = (long)((seconds - floor(seconds)) * 1e9);
  while (nanosleep(&rest, &rest) != 0 && errno == EINTR && !is_hooked(&watch))
    continue;
  return 0;
}

static const luaL_Reg transport_methods[] = { { "send", transport_send },
                                              { "open", transport_open },
                                              { "read", transport_read },
                                              { "stop", transport_stop },
                                              { "close", transport_close },
                                              { NULL, NULL } };

/* Make the methods' table, each with the keys as upvalues. Leaves it on top. */
static void push_methods(lua_State *L)
{
  lua_newtable(L);
  for (const luaL_Reg *method = transport_methods; method->name; method++) {
    for (int key = 1; key < KEY_END; key++)
      lua_pushstring(L, key_names[key]);
    lua_pushcclosure(L, method->func, KEY_END - 1);
    lua_setfield(L, -2, method->name);
  }
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
  luaL_newlib(L, curl_functions);
  lua_pushliteral(L, LAMBDA_VERSION);
  lua_setfield(L, -2, "version");
  return 1;
}

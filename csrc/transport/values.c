#include "values.h"

#include <limits.h>
#include <math.h>
#include <string.h>

#include "answer.h"

enum { REQUEST = VALUES_REQUEST, LIMITS = VALUES_LIMITS };

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

void values_push_closure(lua_State *L, lua_CFunction function)
{
  for (int key = 1; key < KEY_END; key++)
    lua_pushstring(L, key_names[key]);
  lua_pushcclosure(L, function, KEY_END - 1);
}

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
  lua_settop(L, LIMITS);
  request->body = get_slice(L, REQUEST, KEY_BODY);
  request->method = need_text(L, REQUEST, KEY_METHOD);
  request->scheme = need_text(L, REQUEST, KEY_SCHEME);
  request->host = need_text(L, REQUEST, KEY_HOST);
  request->port = need_port(L);
  request->path = need_text(L, REQUEST, KEY_PATH);
  request->query = get_text(L, REQUEST, KEY_QUERY);
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

static void get_limits(lua_State *L, struct http_limits *limits, size_t max_body)
{
  *limits = (struct http_limits){ .timeout_ms = HTTP_TIMEOUT_MS,
                                  .connect_timeout_ms = HTTP_CONNECT_TIMEOUT_MS,
                                  .max_body = max_body };
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

void values_get_call(lua_State *L, struct values_call *call, size_t max_body)
{
  call->watch = watch_begin(L);
  get_request(L, &call->request, call->headers);
  get_limits(L, &call->limits, max_body);
  call->limits.interrupt = watch_interrupt(&call->watch);
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

void values_push_head(lua_State *L, const struct http_result *result)
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

void values_push_response(lua_State *L, const struct http_result *result)
{
  values_push_head(L, result);
  lua_pushlstring(L, result->body.data, result->body.len);
  set_member(L, KEY_BODY);
}

void values_push_failure(lua_State *L, const char *kind, const char *message, int sent)
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

#include "stream.h"

#include "values.h"

#define STREAM "lambda.stream"
#define TRANSPORT 1 /* where on the stack it is, and then the stream in its place */
#define BODY 1 /* among the fields: the request's, of which libcurl may still send some */

struct stream {
  struct pool *pool; /* a user of it; NULL when done with */
  struct http *http; /* out of 'pool'; NULL when done with */
  int ended;         /* all of the body was read */
  int closed;        /* nothing more is wanted, or to be had */
  int busy;          /* a read has it, or raised while it had it */
};

static struct stream *push_stream(lua_State *L, struct pool *pool)
{
  struct stream *s = lua_newuserdata(L, sizeof(*s));

  *s = (struct stream){ NULL, NULL, 0, 0, 0 };
  luaL_setmetatable(L, STREAM);
  pool_join(pool);
  s->pool = pool;
  return s;
}

/* Give back what 's' holds. */
static void let_go(struct stream *s)
{
  struct pool *pool = s->pool;
  struct http *http = s->http;

  s->pool = NULL;
  s->http = NULL;
  if (http) {
    http_stop(http);
    pool_give(pool, http);
  }
  pool_leave(pool);
}

/* Give the stream on top its status and headers, and the body that the request borrows. */
static void set_fields(lua_State *L, const struct http_result *result)
{
  values_push_head(L, result);
  lua_pushvalue(L, VALUES_BODY);
  lua_rawseti(L, -2, BODY);
  lua_setuservalue(L, -2);
}

int stream_open(lua_State *L, struct pool *pool)
{
  struct values_call call;
  struct http_result result;
  const char *message = "";
  enum http_status status;
  struct stream *s;

  lua_settop(L, VALUES_LIMITS);
  s = push_stream(L, pool);
  lua_replace(L, TRANSPORT); /* which 's' is a user of, too */
  values_get_call(L, &call, SIZE_MAX); /* nothing is allocated until all that it borrows is used */
  s->http = pool_take(pool, &message);
  if (!s->http) {
    let_go(s);
    values_push_failure(L, "other", message, 0);
    return 2;
  }
  status = http_start(s->http, &call.request, &call.limits, &result);
  if (status == HTTP_ANSWERED) {
    lua_pushvalue(L, TRANSPORT);
    set_fields(L, &result);
    return 1;
  }
  if (status == HTTP_FAILED)
    values_push_failure(L, result.kind, result.message, result.sent);
  let_go(s);
  return status == HTTP_FAILED ? 2 : luaL_argerror(L, VALUES_REQUEST, result.message);
}

/* Push what a read has come to; how many values that are. */
static int push_piece(lua_State *L, struct stream *s, enum http_status status,
                      const struct http_result *result)
{
  if (status == HTTP_FAILED) {
    values_push_failure(L, result->kind, result->message, result->sent);
    s->closed = 1;
    return 2;
  }
  s->ended = result->body.len == 0;
  if (s->ended)
    lua_pushnil(L);
  else
    lua_pushlstring(L, result->body.data, result->body.len);
  return 1;
}

/* chunk | nil | nil, failure = stream:read(): wait for more of the body; nil alone at its end. A
   finalizer may close the stream while its piece is pushed. */
static int stream_read(lua_State *L)
{
  struct stream *s = luaL_checkudata(L, 1, STREAM);
  struct watch watch = watch_begin(L);
  struct interrupt interrupt = watch_interrupt(&watch);
  struct http_result result;
  enum http_status status;
  int count;

  if (s->ended) {
    lua_pushnil(L);
    return 1;
  }
  if (s->closed || s->busy) {
    values_push_failure(L, "closed",
                        s->closed ? "the stream is closed" : "the stream is in use", 1);
    return 2;
  }
  s->busy = 1;
  status = http_read(s->http, &interrupt, &result);
  count = push_piece(L, s, status, &result);
  s->busy = 0;
  if (s->ended || s->closed)
    let_go(s);
  return count;
}

/* stream:close(): stop reading; again is fine, and so is after the end. */
static int stream_close(lua_State *L)
{
  struct stream *s = luaL_checkudata(L, 1, STREAM);

  s->closed = 1;
  if (!s->busy)
    let_go(s);
  return 0;
}

static int stream_gc(lua_State *L)
{
  struct stream *s = luaL_checkudata(L, 1, STREAM);

  s->closed = 1;
  let_go(s);
  return 0;
}

/* A method, or a field; the methods are the upvalue. */
static int stream_index(lua_State *L)
{
  luaL_checkudata(L, 1, STREAM);
  lua_settop(L, 2);
  lua_pushvalue(L, 2);
  lua_rawget(L, lua_upvalueindex(1));
  if (!lua_isnil(L, -1))
    return 1;
  lua_getuservalue(L, 1);
  lua_pushvalue(L, 2);
  lua_rawget(L, -2);
  return 1;
}

void stream_register(lua_State *L)
{
  luaL_newmetatable(L, STREAM);
  lua_pushcfunction(L, stream_gc);
  lua_setfield(L, -2, "__gc");
  lua_newtable(L);
  values_push_closure(L, stream_read);
  lua_setfield(L, -2, "read");
  lua_pushcfunction(L, stream_close);
  lua_setfield(L, -2, "close");
  lua_pushcclosure(L, stream_index, 1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}

/* event_stream: a userdata that makes messages of the bytes of an event stream. */
#include "../core/event_stream.h"

#include "../core/encoding.h"
#include "binding.h"

#define EVENT_STREAM "lambda.event_stream"

struct decoder {
  struct event_stream stream;
  int busy; /* a call has it, or raised while it had it */
};

/* The decoder of this call. A finalizer may run in the middle of another, at any allocation: what
   that one points to must not go away under it. */
static struct decoder *check_decoder(lua_State *L)
{
  struct decoder *d = luaL_checkudata(L, 1, EVENT_STREAM);

  if (d->busy)
    luaL_error(L, "the decoder is in use by another call, or was when memory ran out");
  return d;
}

/* decoder:feed(bytes) */
static int decoder_feed(lua_State *L)
{
  struct decoder *d = check_decoder(L);

  luaL_checktype(L, 2, LUA_TSTRING);
  if (!event_stream_feed(&d->stream, binding_slice(L, 2)))
    return luaL_error(L, "the bytes fed before are not used up: call next until it returns nil");
  lua_getuservalue(L, 1);
  lua_pushvalue(L, 2);
  lua_rawseti(L, -2, 1); /* keeps the chunk alive; the slot is there, so that this cannot raise */
  return 0;
}

static void push_uuid(lua_State *L, struct slice bytes)
{
  char text[ENCODING_UUID_SIZE];

  encoding_uuid_text((const unsigned char *)bytes.data, text);
  lua_pushlstring(L, text, sizeof(text));
}

static void push_value(lua_State *L, const struct event_stream_header *header)
{
  switch (header->type) {
  case EVENT_STREAM_TRUE:
  case EVENT_STREAM_FALSE:
    lua_pushboolean(L, header->type == EVENT_STREAM_TRUE);
    break;
  case EVENT_STREAM_BYTES:
  case EVENT_STREAM_STRING:
    binding_push(L, header->bytes);
    break;
  case EVENT_STREAM_TIMESTAMP:
    lua_pushnumber(L, (lua_Number)header->integer / 1000);
    break;
  case EVENT_STREAM_UUID:
    push_uuid(L, header->bytes);
    break;
  default:
    compat_pushinteger(L, header->integer);
  }
}

/* Push a table of the headers. The stream is malformed when one is, or is there twice. */
static void push_headers(lua_State *L, struct event_stream *stream, struct slice headers)
{
  struct event_stream_header header;
  int table;

  lua_createtable(L, 0, 4);
  table = lua_gettop(L);
  while (event_stream_header(stream, &headers, &header)) {
    binding_push(L, header.name);
    lua_pushvalue(L, -1);
    lua_rawget(L, table);
    if (lua_isnil(L, -1)) {
      lua_pop(L, 1);
      push_value(L, &header);
      lua_rawset(L, table);
    } else {
      event_stream_fail(stream, "a header is there twice");
    }
  }
}

static int push_fault(lua_State *L, const char *fault)
{
  lua_pushnil(L);
  lua_pushstring(L, fault);
  return 2;
}

/* decoder:next() -> headers, payload | nil | nil, message. Integers beyond 2^53 are rounded where
   Lua has no integers; timestamps are seconds since 1970. */
static int decoder_next(lua_State *L)
{
  struct decoder *d = check_decoder(L);
  struct event_stream_message message;
  enum event_stream_status status = event_stream_next(&d->stream, &message);

  if (status == EVENT_STREAM_MORE)
    return 0;
  if (status == EVENT_STREAM_NO_MEMORY)
    return luaL_error(L, "not enough memory");
  if (status == EVENT_STREAM_MESSAGE) {
    d->busy = 1;
    push_headers(L, &d->stream, message.headers);
    if (!d->stream.fault)
      binding_push(L, message.payload);
    d->busy = 0;
  }
  return d->stream.fault ? push_fault(L, d->stream.fault) : 2;
}

/* decoder:pending() -> bytes */
static int decoder_pending(lua_State *L)
{
  struct decoder *d = check_decoder(L);

  lua_pushinteger(L, (lua_Integer)event_stream_pending(&d->stream));
  return 1;
}

static int decoder_gc(lua_State *L)
{
  struct decoder *d = luaL_checkudata(L, 1, EVENT_STREAM);

  event_stream_free(&d->stream);
  return 0;
}

int binding_event_stream(lua_State *L)
{
  static const luaL_Reg methods[] = {
    { "feed", decoder_feed }, { "next", decoder_next }, { "pending", decoder_pending },
    { NULL, NULL }
  };
  struct decoder *d = lua_newuserdata(L, sizeof(*d));

  event_stream_init(&d->stream);
  d->busy = 0;
  lua_createtable(L, 1, 0); /* of the chunk last fed */
  lua_pushboolean(L, 0);
  lua_rawseti(L, -2, 1);
  lua_setuservalue(L, -2);
  luaL_newmetatable(L, EVENT_STREAM); /* filled each time: memory may have run out before */
  lua_pushcfunction(L, decoder_gc);
  lua_setfield(L, -2, "__gc");
  luaL_newlib(L, methods);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  return 1;
}

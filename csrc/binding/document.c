/* Any value of the caller's as JSON: payloads, whose form no model knows. */
#include <math.h>
#include <string.h>

#include "../core/json_writer.h"
#include "../core/utf8.h"
#include "encode.h"

#define DEPTH_MAX 200

enum { VALUE = 1, VIOLATIONS = 2, ENCODER = 3 };

static void write_value(struct walk *w, const struct trail *trail, int depth);

static void write_text(struct walk *w, const struct trail *trail)
{
  struct slice text = binding_slice(w->L, -1);
  size_t count;

  if (utf8_check(text, &count))
    json_string(&w->encoder->body, text);
  else
    violations_addf(w->L, w->violations, trail, 0, "has invalid UTF-8 or a NUL at byte %d",
                    (int)count + 1);
}

static void write_number(struct walk *w, const struct trail *trail)
{
  double value = (double)lua_tonumber(w->L, -1);
  int64_t whole;

  if (compat_integer(w->L, -1, &whole))
    json_integer(&w->encoder->body, whole);
  else if (fabs(value) < HUGE_VAL)
    json_double(&w->encoder->body, value);
  else
    violations_addf(w->L, w->violations, trail, 0, "is no finite number, which JSON does not have");
}

/* Was the table on top of the stack marked as a list? The field is that of dkjson. */
static int is_marked(lua_State *L)
{
  int marked = 0;

  if (!lua_getmetatable(L, -1))
    return 0;
  if (binding_field(L, lua_gettop(L), "__jsontype") == LUA_TSTRING)
    marked = strcmp(lua_tostring(L, -1), "array") == 0;
  lua_pop(L, 2);
  return marked;
}

static void write_list(struct walk *w, const struct trail *trail, size_t count, int depth)
{
  json_open(&w->encoder->body, '[');
  for (size_t i = 1; i <= count; i++) {
    struct trail at = { trail, NULL, { "", 0 }, i };

    lua_rawgeti(w->L, -1, (int)i);
    write_value(w, &at, depth);
    lua_pop(w->L, 1);
  }
  json_close(&w->encoder->body, ']');
}

static void write_object(struct walk *w, const struct trail *trail, int depth)
{
  lua_State *L = w->L;
  int table = lua_gettop(L);
  size_t count;

  json_open(&w->encoder->body, '{');
  lua_pushnil(L);
  for (; lua_next(L, table); lua_pop(L, 1)) {
    struct trail at = { trail, NULL, { "", 0 }, 0 };

    if (lua_type(L, -2) != LUA_TSTRING) {
      violations_addf(L, w->violations, trail, 0,
                      "has a key that is a %s: neither a list without gaps nor an object",
                      luaL_typename(L, -2));
      lua_pop(L, 2);
      break;
    }
    at.key = binding_slice(L, -2);
    if (utf8_check(at.key, &count))
      json_key(&w->encoder->body, at.key);
    else
      violations_addf(L, w->violations, &at, 0, "is a key with invalid UTF-8 or a NUL");
    write_value(w, &at, depth);
  }
  json_close(&w->encoder->body, '}');
}

static void write_table(struct walk *w, const struct trail *trail, int depth)
{
  size_t length = lua_rawlen(w->L, -1), count;

  if (depth > DEPTH_MAX) {
    violations_addf(w->L, w->violations, trail, 0, "is nested too deep, or holds itself");
    return;
  }
  if (!check_metatable(w, trail))
    return;
  count = check_entries(w->L, lua_gettop(w->L));
  if (count == length && (count || is_marked(w->L)))
    write_list(w, trail, count, depth + 1);
  else
    write_object(w, trail, depth + 1);
}

static void write_value(struct walk *w, const struct trail *trail, int depth)
{
  lua_State *L = w->L;

  luaL_checkstack(L, 16, "a payload is nested too deep");
  if (binding_is_null(L, -1))
    json_null(&w->encoder->body);
  else if (lua_type(L, -1) == LUA_TSTRING)
    write_text(w, trail);
  else if (lua_type(L, -1) == LUA_TNUMBER)
    write_number(w, trail);
  else if (lua_type(L, -1) == LUA_TBOOLEAN)
    json_boolean(&w->encoder->body, lua_toboolean(L, -1));
  else if (lua_type(L, -1) == LUA_TTABLE)
    write_table(w, trail, depth);
  else
    violations_addf(L, w->violations, trail, 0, "is a %s, which JSON does not have",
                    luaL_typename(L, -1));
}

int binding_json(lua_State *L)
{
  struct trail root = { NULL, NULL, { "", 0 }, 0 }, named = { &root, NULL, { "", 0 }, 0 };
  struct walk w = { .L = L, .violations = VIOLATIONS, .limits = 1 };

  named.name = luaL_checkstring(L, 2);
  lua_settop(L, 2);
  lua_pushnil(L); /* VIOLATIONS, in the place of the name, which the last slot keeps */
  lua_insert(L, VIOLATIONS);
  encode_new(L);
  lua_insert(L, ENCODER);
  w.encoder = lua_touserdata(L, ENCODER);
  lua_pushvalue(L, VALUE);
  write_value(&w, &named, 1);
  if (w.encoder->body.status == CORE_NO_MEMORY)
    return luaL_error(L, "%s", binding_status(CORE_NO_MEMORY));
  if (w.encoder->body.status != CORE_OK)
    violations_addf(L, VIOLATIONS, &named, 0, "is too large");
  if (lua_isnil(L, VIOLATIONS)) {
    binding_push(L, buffer_slice(&w.encoder->body));
    buffer_wipe(&w.encoder->body);
    return 1;
  }
  lua_pushnil(L);
  lua_pushvalue(L, VIOLATIONS);
  return 2;
}

/* The JSON of encode: a value of the caller's, checked and written in the same walk. */
#include "../core/json_writer.h"
#include "encode.h"

/* Refuse a union, on top of the stack, that does not have exactly one member. */
static void check_union(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  lua_State *L = w->L;
  int table = lua_gettop(L), count = 0;

  for (size_t i = 0; i < shape->member_count; i++) {
    binding_field(L, table, member_lua(&shape_members(shape)[i]));
    count += !binding_is_null(L, -1);
    lua_pop(L, 1);
  }
  if (count != 1)
    violations_addf(L, w->violations, trail, 0, "must have exactly one member, not %d", count);
}

static void write_structure(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  json_open(&w->encoder->body, '{');
  encode_members(w, shape, trail);
  if (shape->is_union && w->limits)
    check_union(w, shape, trail);
  json_close(&w->encoder->body, '}');
}

static void write_list(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  lua_State *L = w->L;
  size_t count;

  if (!check_list(w, shape, trail, &count))
    return;
  json_open(&w->encoder->body, '[');
  for (size_t i = 1; i <= count; i++) {
    struct trail at = { trail, NULL, { "", 0 }, i };

    lua_rawgeti(L, -1, (int)i);
    if (binding_is_null(L, -1))
      violations_addf(L, w->violations, &at, 0, "is missing: a list has no gaps");
    else
      encode_json(w, shape_element(shape), &at);
    lua_pop(L, 1);
  }
  json_close(&w->encoder->body, ']');
}

/* Write one entry of a map: the key is below the value, which is on top and no null. */
static void write_entry(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  lua_State *L = w->L;
  struct trail at = { trail, NULL, { "", 0 }, 0 };

  if (lua_type(L, -2) != LUA_TSTRING) {
    violations_addf(L, w->violations, trail, 0, "has a key that is a %s, not a string",
                    luaL_typename(L, -2));
    return;
  }
  at.key = binding_slice(L, -2);
  lua_pushvalue(L, -2);
  if (check_string(w, shape_key(shape), &at))
    json_key(&w->encoder->body, at.key);
  lua_pop(L, 1);
  encode_json(w, shape_element(shape), &at);
}

static void write_map(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  lua_State *L = w->L;
  int table = lua_gettop(L);
  size_t count = 0;

  if (!check_metatable(w, trail))
    return;
  json_open(&w->encoder->body, '{');
  lua_pushnil(L);
  for (; lua_next(L, table); lua_pop(L, 1)) {
    if (binding_is_null(L, -1))
      continue;
    write_entry(w, shape, trail);
    count++;
  }
  json_close(&w->encoder->body, '}');
  check_count(w, shape, trail, count);
}

static void write_string(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  if (check_string(w, shape, trail))
    json_string(&w->encoder->body, binding_slice(w->L, -1));
}

static void write_integer(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  int64_t n;

  if (check_integer(w, shape, trail, &n))
    json_integer(&w->encoder->body, n);
}

static void write_boolean(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  (void)shape;
  (void)trail;
  json_boolean(&w->encoder->body, lua_toboolean(w->L, -1));
}

static void write_double(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  if (check_double(w, shape, trail))
    json_double(&w->encoder->body, (double)lua_tonumber(w->L, -1));
}

static void write_timestamp(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  double seconds = (double)lua_tonumber(w->L, -1);

  if (!check_timestamp(w, shape, trail))
    return;
  if (shape->format == TIMESTAMP_BY_PLACE || shape->format == TIMESTAMP_EPOCH) {
    json_double(&w->encoder->body, seconds);
    return;
  }
  buffer_reset(&w->encoder->text);
  timestamp_write(&w->encoder->text, seconds, shape->format);
  if (w->encoder->text.status != CORE_OK)
    luaL_error(w->L, "%s", binding_status(w->encoder->text.status));
  json_string(&w->encoder->body, buffer_slice(&w->encoder->text));
}

static void write_blob(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  if (check_blob(w, shape, trail))
    json_bytes(&w->encoder->body, binding_slice(w->L, -1));
}

void encode_json(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  static void (*const writers[])(struct walk *, const struct shape *, const struct trail *) = {
    [SHAPE_STRUCTURE] = write_structure, [SHAPE_LIST] = write_list,
    [SHAPE_MAP] = write_map,             [SHAPE_STRING] = write_string,
    [SHAPE_INTEGER] = write_integer,     [SHAPE_BOOLEAN] = write_boolean,
    [SHAPE_DOUBLE] = write_double,       [SHAPE_TIMESTAMP] = write_timestamp,
    [SHAPE_BLOB] = write_blob,
  };

  luaL_checkstack(w->L, 16, "parameters are nested too deep");
  if (check_type(w, shape, trail))
    writers[shape->type](w, shape, trail);
}

/* decode: an answer, whose body lua-cjson has read where it is JSON -> a result table, by the output
   shape. */
#include <string.h>

#include "../core/encoding.h"
#include "../core/lookup.h"
#include "../core/timestamp.h"
#include "binding.h"
#include "violations.h"

enum { DOCUMENT = 2, HEADERS = 3, STATUS = 4, TYPE = 4, BODY = 5, VIOLATIONS = 6 };
enum { BUFFER_SLOTS = 32 }; /* that Lua 5.1's buffers may take, and some more */

/* Replace the value on top of the stack by what its shape makes of it; 0 when the two do not go
   together, with a violation added. */
static int read_value(lua_State *L, const struct shape *shape, const struct trail *trail);

static int refuse(lua_State *L, const struct trail *trail, const char *expected)
{
  violations_addf(L, VIOLATIONS, trail, 0, "is no %s", expected);
  return 0;
}

/* Set result[member.lua] from the value on top, which is popped; null and absent stay absent. */
static int read_member(lua_State *L, int result, const struct member *member,
                       const struct trail *trail)
{
  struct trail at = { trail, member_wire(member), { "", 0 }, 0 };
  int ok = 1;

  if (!binding_is_null(L, -1)) {
    ok = read_value(L, member_shape(member), &at);
    if (ok)
      lua_setfield(L, result, member_lua(member));
  }
  lua_settop(L, result);
  return ok;
}

static int is_blank(char c)
{
  return c == ' ' || c == '\t';
}

/* Push what stands between the quotes of 'text', the first of which is at 'i'; the place of the
   other. */
static size_t push_quoted(lua_State *L, struct slice text, size_t i)
{
  luaL_Buffer b;

  luaL_buffinit(L, &b);
  for (i++; i < text.len && text.data[i] != '"'; i++) {
    if (text.data[i] == '\\' && i + 1 < text.len)
      i++;
    luaL_addchar(&b, text.data[i]);
  }
  luaL_pushresult(&b);
  return i;
}

/* Replace the text on top by the list of what is between its commas. Source: RFC 9110, 5.6.1. */
static void split(lua_State *L)
{
  struct slice text = binding_slice(L, -1);
  int count = 0;

  lua_newtable(L);
  for (size_t i = 0, end; i < text.len; i = end + 1) {
    while (i < text.len && is_blank(text.data[i]))
      i++;
    end = i;
    if (i < text.len && text.data[i] == '"')
      end = push_quoted(L, text, i);
    while (end < text.len && text.data[end] != ',')
      end++;
    if (i == end)
      continue; /* nothing, which does not count */
    if (text.data[i] != '"') {
      size_t last = end;

      while (is_blank(text.data[last - 1]))
        last--;
      lua_pushlstring(L, text.data + i, last - i);
    }
    lua_rawseti(L, -2, ++count);
  }
  lua_remove(L, -2);
}

/* Turn the text of a header that is on top of the stack into what JSON has for its shape. What
   does not fit stays a text, which read_value refuses. */
static void from_text(lua_State *L, const struct shape *shape)
{
  struct slice text = binding_slice(L, -1);

  if ((shape->type == SHAPE_INTEGER || shape->type == SHAPE_DOUBLE) && lua_isnumber(L, -1)) {
    lua_pushnumber(L, lua_tonumber(L, -1));
    lua_replace(L, -2);
  } else if (shape->type == SHAPE_BOOLEAN && (slice_equal(text, slice_of("true")) ||
                                              slice_equal(text, slice_of("false")))) {
    lua_pushboolean(L, text.data[0] == 't');
    lua_replace(L, -2);
  } else if (shape->type == SHAPE_LIST) {
    split(L);
    for (int i = 1; i <= (int)lua_rawlen(L, -1); i++) {
      lua_rawgeti(L, -1, i);
      from_text(L, shape_element(shape));
      lua_rawseti(L, -2, i);
    }
  }
}

static void push_header(lua_State *L, const struct member *member)
{
  luaL_checkstack(L, BUFFER_SLOTS, NULL);
  if (!lua_istable(L, HEADERS)) {
    lua_pushnil(L);
    return;
  }
  if (binding_field(L, HEADERS, member_wire(member)) == LUA_TSTRING)
    from_text(L, member_shape(member));
}

/* Push the headers behind a prefix, by the rest of their names; nil when there are none. */
static void push_headers(lua_State *L, const char *prefix)
{
  size_t len = strlen(prefix);
  int found = 0;

  lua_newtable(L);
  if (lua_istable(L, HEADERS)) {
    lua_pushnil(L);
    for (; lua_next(L, HEADERS); lua_pop(L, 1)) {
      struct slice name = { "", 0 };

      if (lua_type(L, -2) == LUA_TSTRING)
        name = binding_slice(L, -2);
      if (name.len <= len || memcmp(name.data, prefix, len) != 0)
        continue;
      lua_pushlstring(L, name.data + len, name.len - len);
      lua_pushvalue(L, -2);
      lua_rawset(L, -5);
      found = 1;
    }
  }
  if (!found) {
    lua_pop(L, 1);
    lua_pushnil(L);
  }
}

/* Push the value of a member from where the answer has it; 'document' is an absolute index. */
static void push_source(lua_State *L, int document, const struct member *member)
{
  switch ((enum location)member->location) {
  case IN_HEADER:
    push_header(L, member);
    break;
  case IN_HEADERS:
    push_headers(L, member_wire(member));
    break;
  case IN_STATUS:
    lua_pushvalue(L, STATUS);
    break;
  case IN_PAYLOAD:
    lua_pushvalue(L, member_shape(member)->type == SHAPE_STRUCTURE ? document : BODY);
    break;
  case IN_EVENTS: /* read later */
    lua_pushnil(L);
    break;
  default:
    if (lua_istable(L, document))
      binding_field(L, document, member_wire(member));
    else
      lua_pushnil(L);
  }
}

/* Push a table of those members of the shape that the answer has. */
static int read_members(lua_State *L, int document, const struct shape *shape,
                        const struct trail *trail)
{
  const struct member *members = shape_members(shape);
  int result, ok = 1;

  lua_createtable(L, 0, shape->member_count);
  result = lua_gettop(L);
  for (size_t i = 0; ok && i < shape->member_count; i++) {
    push_source(L, document, &members[i]);
    if (members[i].location == IN_PAYLOAD && member_shape(&members[i])->type == SHAPE_BLOB)
      lua_setfield(L, result, member_lua(&members[i])); /* the bytes themselves */
    else
      ok = read_member(L, result, &members[i], trail);
  }
  return ok;
}

static int read_structure(lua_State *L, const struct shape *shape, const struct trail *trail)
{
  int document = lua_gettop(L), ok;

  if (lua_rawlen(L, document) > 0) /* the keys of an object are strings */
    return refuse(L, trail, "object");
  ok = read_members(L, document, shape, trail);
  lua_replace(L, document);
  return ok;
}

static int has_entries(lua_State *L, int table)
{
  lua_pushnil(L);
  if (!lua_next(L, table))
    return 0;
  lua_pop(L, 2);
  return 1;
}

static int read_list(lua_State *L, const struct shape *shape, const struct trail *trail)
{
  int document = lua_gettop(L), ok = 1, length = 0;
  size_t count = lua_rawlen(L, document);

  if (count == 0 && has_entries(L, document))
    return refuse(L, trail, "list");
  lua_createtable(L, (int)count, 0);
  for (size_t i = 1; ok && i <= count; i++) {
    struct trail at = { trail, NULL, { "", 0 }, i };

    lua_rawgeti(L, document, (int)i);
    if (binding_is_null(L, -1)) {
      lua_pop(L, 1);
      continue;
    }
    ok = read_value(L, shape_element(shape), &at);
    lua_rawseti(L, document + 1, ++length);
  }
  lua_replace(L, document);
  return ok;
}

static int read_map(lua_State *L, const struct shape *shape, const struct trail *trail)
{
  int document = lua_gettop(L), ok = 1;

  lua_newtable(L);
  lua_pushnil(L);
  while (ok && lua_next(L, document)) {
    struct trail at = { trail, NULL, { "", 0 }, 0 };

    if (lua_type(L, -2) != LUA_TSTRING)
      return refuse(L, trail, "object");
    if (binding_is_null(L, -1)) {
      lua_pop(L, 1);
      continue;
    }
    at.key = binding_slice(L, -2);
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    ok = read_value(L, shape_element(shape), &at);
    lua_rawset(L, document + 1);
  }
  lua_settop(L, document + 1);
  lua_replace(L, document);
  return ok;
}

static int read_scalar(lua_State *L, const struct shape *shape, const struct trail *trail)
{
  (void)L;
  (void)shape;
  (void)trail;
  return 1;
}

/* lua-cjson makes every number a float; members that are integers become them, but for those that are
   too large to be exact: they stay what they are. */
static int read_integer(lua_State *L, const struct shape *shape, const struct trail *trail)
{
  double number = (double)lua_tonumber(L, -1);
  int64_t n;

  (void)shape;
  if (!compat_integer(L, -1, &n))
    return fabs(number) <= (double)INT64_MAX && floor(number) == number ? 1
                                                                        : refuse(L, trail, "integer");
  lua_pop(L, 1);
  compat_pushinteger(L, n);
  return 1;
}

/* Numbers that JSON has no way to write come as words. */
static int read_double(lua_State *L, const struct shape *shape, const struct trail *trail)
{
  static const struct { struct slice word; double value; } words[] = {
    { SLICE("NaN"), NAN }, { SLICE("Infinity"), HUGE_VAL }, { SLICE("-Infinity"), -HUGE_VAL }
  };

  (void)shape;
  if (lua_type(L, -1) == LUA_TNUMBER)
    return 1;
  for (size_t i = 0; lua_type(L, -1) == LUA_TSTRING && i < COUNT(words); i++) {
    if (!slice_equal(binding_slice(L, -1), words[i].word))
      continue;
    lua_pop(L, 1);
    lua_pushnumber(L, (lua_Number)words[i].value);
    return 1;
  }
  return refuse(L, trail, "number");
}

/* Base64, as JSON has bytes. */
static int read_blob(lua_State *L, const struct shape *shape, const struct trail *trail)
{
  struct slice text = binding_slice(L, -1);
  unsigned char *bytes = lua_newuserdata(L, text.len + 1);
  size_t count;

  (void)shape;
  if (!encoding_base64_decode(text, bytes, &count))
    return refuse(L, trail, "base64");
  lua_pushlstring(L, (const char *)bytes, count);
  lua_replace(L, -3);
  lua_pop(L, 1);
  return 1;
}

static int read_timestamp(lua_State *L, const struct shape *shape, const struct trail *trail)
{
  double seconds;

  (void)shape;
  if (lua_type(L, -1) == LUA_TNUMBER)
    return 1;
  if (lua_type(L, -1) != LUA_TSTRING || !timestamp_parse(binding_slice(L, -1), &seconds))
    return refuse(L, trail, "timestamp");
  lua_pop(L, 1);
  lua_pushnumber(L, (lua_Number)seconds);
  return 1;
}

#define ANY_TYPE (-1)

static const struct {
  int (*read)(lua_State *, const struct shape *, const struct trail *);
  int lua_type;
  const char *expected;
} readers[] = {
  [SHAPE_STRUCTURE] = { read_structure, LUA_TTABLE, "object" },
  [SHAPE_LIST] = { read_list, LUA_TTABLE, "list" },
  [SHAPE_MAP] = { read_map, LUA_TTABLE, "object" },
  [SHAPE_STRING] = { read_scalar, LUA_TSTRING, "string" },
  [SHAPE_INTEGER] = { read_integer, LUA_TNUMBER, "integer" },
  [SHAPE_BOOLEAN] = { read_scalar, LUA_TBOOLEAN, "boolean" },
  [SHAPE_DOUBLE] = { read_double, ANY_TYPE, "number" },
  [SHAPE_TIMESTAMP] = { read_timestamp, ANY_TYPE, "timestamp" },
  [SHAPE_BLOB] = { read_blob, LUA_TSTRING, "base64" },
};

static int read_value(lua_State *L, const struct shape *shape, const struct trail *trail)
{
  int type = readers[shape->type].lua_type;

  luaL_checkstack(L, 16, "the answer is nested too deep");
  if (type != ANY_TYPE && lua_type(L, -1) != type)
    return refuse(L, trail, readers[shape->type].expected);
  return readers[shape->type].read(L, shape, trail);
}

/* The result that is on top of the stack, or nil and the violations. */
static int finish(lua_State *L, int ok)
{
  if (ok)
    return 1;
  lua_pushnil(L);
  lua_pushvalue(L, VIOLATIONS);
  return 2;
}

int binding_decode(lua_State *L)
{
  const struct operation *operation = binding_operation(L, 1);
  struct trail root = { NULL, NULL, { "", 0 }, 0 };

  lua_settop(L, BODY);
  lua_pushnil(L); /* VIOLATIONS */
  return finish(L, read_members(L, DOCUMENT, &model_shapes[operation->output], &root));
}

static const struct member *find_wire(const struct shape *shape, const char *wire)
{
  const struct member *members = shape_members(shape);

  for (size_t i = 0; i < shape->member_count; i++) {
    if (strcmp(member_wire(&members[i]), wire) == 0)
      return &members[i];
  }
  return NULL;
}

/* The event of an operation's stream whose type is the text at 'index'; NULL when it has none. */
static const struct member *find_event(lua_State *L, int index)
{
  const struct shape *output = &model_shapes[binding_operation(L, 1)->output];
  const struct member *members = shape_members(output);
  const char *type = luaL_checkstring(L, index);

  for (size_t i = 0; i < output->member_count; i++) {
    if (members[i].location == IN_EVENTS)
      return find_wire(member_shape(&members[i]), type);
  }
  return NULL;
}

int binding_event_kind(lua_State *L)
{
  const struct member *event = find_event(L, 2);
  const struct shape *shape;
  const char *kind = "json";

  if (!event)
    return 0;
  shape = member_shape(event);
  for (size_t i = 0; i < shape->member_count; i++) {
    const struct member *member = &shape_members(shape)[i];

    if (member->location == IN_PAYLOAD && member_shape(member)->type != SHAPE_STRUCTURE)
      kind = "raw";
  }
  lua_pushstring(L, kind);
  return 1;
}

int binding_decode_event(lua_State *L)
{
  const struct member *event = find_event(L, TYPE);
  struct trail root = { NULL, NULL, { "", 0 }, 0 };
  int ok;

  if (!event)
    return luaL_argerror(L, TYPE, "no such event");
  lua_settop(L, BODY);
  lua_pushnil(L); /* VIOLATIONS */
  lua_createtable(L, 0, 1);
  ok = read_members(L, DOCUMENT, member_shape(event), &root);
  if (ok)
    lua_setfield(L, -2, member_lua(event));
  return finish(L, ok);
}

int binding_decode_error(lua_State *L)
{
  const struct error_shape *error;
  struct slice code;
  struct trail root = { NULL, NULL, { "", 0 }, 0 };

  code.data = luaL_checklstring(L, 1, &code.len);
  lua_settop(L, BODY);
  lua_pushnil(L); /* VIOLATIONS */
  error = lookup_error(code);
  return error ? finish(L, read_members(L, DOCUMENT, &model_shapes[error->shape], &root)) : 0;
}

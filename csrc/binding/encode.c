/* encode: a table of parameters -> method, path, query and JSON body, checked in the same walk. */
#include <string.h>

#include "../core/json_writer.h"
#include "../core/text.h"
#include "../core/uri.h"
#include "../core/utf8.h"
#include "binding.h"
#include "unknown.h"
#include "violations.h"

#define URI_MAX ((size_t)64 << 10)
#define BODY_MAX ((size_t)64 << 20)

/* The memory that one Lua state encodes in; kept from call to call, and wiped after each, since
   parameters may be secrets. */
struct encoder {
  struct buffer path, query, body;
  int busy; /* a call has it, or raised while it had it */
};

/* One call of encode. */
struct walk {
  lua_State *L;
  struct encoder *encoder;
  int violations; /* stack index of the list, nil while there are none */
  int limits;     /* check ranges, lengths, patterns and what is required */
};

enum { PARAMS = 2, LIMITS = 3, VIOLATIONS = 4 };

static const struct {
  const char *expected;
  int lua_type;
} types[] = {
  [SHAPE_STRUCTURE] = { "a table", LUA_TTABLE },  [SHAPE_LIST] = { "a list", LUA_TTABLE },
  [SHAPE_MAP] = { "a table", LUA_TTABLE },        [SHAPE_STRING] = { "a string", LUA_TSTRING },
  [SHAPE_INTEGER] = { "an integer", LUA_TNUMBER }, [SHAPE_BOOLEAN] = { "a boolean", LUA_TBOOLEAN },
};

static void write_json(struct walk *w, const struct shape *shape, const struct trail *trail);

/* The stack index of the value to show with a violation of 'shape'; 0 for secrets. */
static int shown(lua_State *L, const struct shape *shape)
{
  return shape->sensitive ? 0 : lua_gettop(L);
}

static void refuse_type(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  violations_addf(w->L, w->violations, trail, shown(w->L, shape), "must be %s, not a %s",
                  types[shape->type].expected, luaL_typename(w->L, -1));
}

/* Check the text on top of the stack; 1 when it may be written. */
static int check_string(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  lua_State *L = w->L;
  struct slice text = binding_slice(L, -1);
  struct fault fault = { NULL, { "", 0 }, NULL };
  size_t count;

  if (!utf8_check(text, &count)) {
    violations_addf(L, w->violations, trail, shown(L, shape), "has %s at byte %d",
                    text.data[count] ? "invalid UTF-8" : "a NUL", (int)count + 1);
    return 0;
  }
  if (!w->limits)
    return 1;
  if (constraint_length(shape, count) != VALID) {
    violations_range(L, w->violations, trail, shown(L, shape), shape, (int64_t)count, "length");
    return 0;
  }
  if (constraint_pattern(shape, text) == VALID) {
    fault = grammar_check(shape->grammar, text);
  } else {
    fault = grammar_explain(shape->grammar, text);
    if (!fault.part)
      violations_addf(L, w->violations, trail, shown(L, shape), "does not match the pattern %s",
                      shape->pattern->source);
  }
  if (fault.part)
    violations_fault(L, w->violations, trail, shown(L, shape), &fault);
  return !fault.part;
}

/* Report the number on top of the stack; NaN prints with either sign. */
static void refuse_number(struct walk *w, const struct trail *trail)
{
  lua_State *L = w->L;
  double size = fabs((double)lua_tonumber(L, -1));
  int whole = size > COMPAT_EXACT_MAX && size < HUGE_VAL;

  if (lua_rawequal(L, -1, -1))
    lua_pushvalue(L, -1);
  else
    lua_pushliteral(L, "NaN");
  lua_pushfstring(L, "%s is %s", lua_tostring(L, -1),
                  whole ? "too large for an exact integer" : "not an integer");
  lua_remove(L, -2);
  violations_add(L, w->violations, trail, lua_gettop(L) - 1);
}

/* Check the number on top of the stack; 1, and '*out', when it may be written. */
static int check_integer(struct walk *w, const struct shape *shape, const struct trail *trail,
                         int64_t *out)
{
  lua_State *L = w->L;

  if (!compat_integer(L, -1, out)) {
    refuse_number(w, trail);
    return 0;
  }
  if (!w->limits || constraint_integer(shape, *out) == VALID)
    return 1;
  violations_range(L, w->violations, trail, shown(L, shape), shape, *out, NULL);
  return 0;
}

/* Report inherited fields, which a raw walk would drop in silence. 1 when there are none. */
static int check_metatable(struct walk *w, const struct trail *trail)
{
  static const char *const events[] = { "__index", "__pairs" };
  lua_State *L = w->L;
  int ok = 1;

  if (!lua_getmetatable(L, -1))
    return 1;
  for (size_t i = 0; ok && i < COUNT(events); i++) {
    ok = binding_field(L, lua_gettop(L), events[i]) == LUA_TNIL;
    lua_pop(L, 1);
    if (!ok)
      violations_addf(L, w->violations, trail, 0,
                      "has a metatable with %s; pass a plain table with every field in it",
                      events[i]);
  }
  lua_pop(L, 1);
  return ok;
}

/* The number of entries of the table at 'index'. */
static size_t count_entries(lua_State *L, int index)
{
  size_t count = 0;

  lua_pushnil(L);
  for (; lua_next(L, index); count++)
    lua_pop(L, 1);
  return count;
}

/* Write the member whose value is on top of the stack as a part of the query. */
static void write_query(struct walk *w, const struct member *member, const struct trail *trail)
{
  struct buffer *query = &w->encoder->query;
  lua_State *L = w->L;
  int64_t n = 0;

  if (member->shape->type == SHAPE_STRING && !check_string(w, member->shape, trail))
    return;
  if (member->shape->type == SHAPE_INTEGER && !check_integer(w, member->shape, trail, &n))
    return;
  if (query->len)
    buffer_byte(query, '&');
  buffer_append(query, member->wire, strlen(member->wire));
  buffer_byte(query, '=');
  if (member->shape->type == SHAPE_INTEGER)
    text_integer(query, n);
  else
    uri_encode(query, member->shape->type == SHAPE_STRING ? binding_slice(L, -1)
                                                          : text_boolean(lua_toboolean(L, -1)));
}

/* Check a value that fills a label of the path; write_path writes it. A label that is empty or a
   dot segment would name another resource, so limits or not it is refused. */
static void check_label(struct walk *w, const struct member *member, const struct trail *trail)
{
  struct slice text;
  int64_t n;

  if (member->shape->type == SHAPE_INTEGER) {
    check_integer(w, member->shape, trail, &n);
    return;
  }
  text = binding_slice(w->L, -1);
  if (!text.len)
    violations_addf(w->L, w->violations, trail, lua_gettop(w->L), "must not be empty");
  else if (text.len <= 2 && text.data[0] == '.' && text.data[text.len - 1] == '.')
    violations_addf(w->L, w->violations, trail, lua_gettop(w->L), "must not be \"%s\"", text.data);
  else
    check_string(w, member->shape, trail);
}

/* Check and write the member whose value is on top of the stack. */
static void write_member(struct walk *w, const struct member *member, const struct trail *trail)
{
  if (member->location == IN_BODY) {
    json_key(&w->encoder->body, slice_of(member->wire));
    write_json(w, member->shape, trail);
  } else if (lua_type(w->L, -1) != types[member->shape->type].lua_type) {
    refuse_type(w, member->shape, trail);
  } else if (member->location == IN_PATH) {
    check_label(w, member, trail);
  } else {
    write_query(w, member, trail);
  }
}

/* Walk the members of the table on top of the stack. */
static void write_members(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  lua_State *L = w->L;
  int table = lua_gettop(L);
  size_t found = 0;

  for (size_t i = 0; i < shape->member_count; i++) {
    const struct member *member = &shape->members[i];
    struct trail at = { trail, member->lua, { "", 0 }, 0 };

    found += binding_field(L, table, member->lua) != LUA_TNIL;
    if (!binding_is_null(L, -1))
      write_member(w, member, &at);
    else if (member->required && (w->limits || member->location == IN_PATH))
      violations_addf(L, w->violations, &at, 0, "is required");
    lua_settop(L, table);
  }
  if (check_metatable(w, trail) && found != count_entries(L, table))
    unknown_refuse(L, w->violations, shape, trail);
}

static void write_structure(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  json_open(&w->encoder->body, '{');
  write_members(w, shape, trail);
  json_close(&w->encoder->body, '}');
}

/* Check that the table on top is a sequence of a good length; its length in '*count'. */
static int check_list(struct walk *w, const struct shape *shape, const struct trail *trail,
                      size_t *count)
{
  lua_State *L = w->L;

  *count = lua_rawlen(L, -1);
  if (!check_metatable(w, trail))
    return 0;
  if (count_entries(L, lua_gettop(L)) != *count) {
    violations_addf(L, w->violations, trail, 0, "must be a list: keys 1, 2, 3, ... without a gap");
    return 0;
  }
  if (w->limits && constraint_length(shape, *count) != VALID)
    violations_range(L, w->violations, trail, 0, shape, (int64_t)*count, "number of entries");
  return 1;
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
      write_json(w, shape->element, &at);
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
  if (check_string(w, shape->key, &at))
    json_key(&w->encoder->body, at.key);
  lua_pop(L, 1);
  write_json(w, shape->element, &at);
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
  if (w->limits && constraint_length(shape, count) != VALID)
    violations_range(L, w->violations, trail, 0, shape, (int64_t)count, "number of entries");
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

/* Check the value on top of the stack and write it as JSON; the stack is left as it was. */
static void write_json(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  static void (*const writers[])(struct walk *, const struct shape *, const struct trail *) = {
    [SHAPE_STRUCTURE] = write_structure, [SHAPE_LIST] = write_list,
    [SHAPE_MAP] = write_map,             [SHAPE_STRING] = write_string,
    [SHAPE_INTEGER] = write_integer,     [SHAPE_BOOLEAN] = write_boolean,
  };

  luaL_checkstack(w->L, 16, "parameters are nested too deep");
  if (lua_type(w->L, -1) == types[shape->type].lua_type)
    writers[shape->type](w, shape, trail);
  else
    refuse_type(w, shape, trail);
}

/* Fill the URI template from the checked parameters. */
static void write_path(lua_State *L, struct buffer *path, const struct operation *operation)
{
  for (size_t i = 0; i < operation->path_count; i++) {
    const struct segment *segment = &operation->path[i];
    const struct member *member;
    int64_t n;

    buffer_append(path, segment->text.data, segment->text.len);
    if (segment->member < 0)
      continue;
    member = &operation->input->members[segment->member];
    binding_field(L, PARAMS, member->lua);
    if (member->shape->type == SHAPE_INTEGER && compat_integer(L, -1, &n))
      text_integer(path, n);
    else
      uri_encode(path, binding_slice(L, -1));
    lua_pop(L, 1);
  }
}

static void set_slice(lua_State *L, const char *name, struct slice text)
{
  binding_push(L, text);
  lua_setfield(L, -2, name);
}

/* Push the request that the buffers hold. */
static void push_request(lua_State *L, const struct encoder *e, const struct operation *operation)
{
  lua_createtable(L, 0, 8); /* scheme, host and port follow */
  lua_pushstring(L, operation->method);
  lua_setfield(L, -2, "method");
  set_slice(L, "path", buffer_slice(&e->path));
  set_slice(L, "query", buffer_slice(&e->query));
  lua_createtable(L, 0, 8);
  if (operation->has_body) {
    lua_pushliteral(L, "application/json");
    lua_setfield(L, -2, "content-type");
  }
  lua_setfield(L, -2, "headers");
  if (operation->has_body)
    set_slice(L, "body", buffer_slice(&e->body));
}

/* A parameter too long for the buffers is a violation like any other; no memory is not. */
static void check_buffers(struct walk *w, const struct trail *root)
{
  const struct { struct buffer *buffer; const char *what; } all[] = {
    { &w->encoder->path, "path" }, { &w->encoder->query, "query" }, { &w->encoder->body, "body" }
  };

  for (size_t i = 0; i < COUNT(all); i++) {
    if (all[i].buffer->status == CORE_NO_MEMORY)
      luaL_error(w->L, "%s", binding_status(CORE_NO_MEMORY));
    if (all[i].buffer->status != CORE_OK)
      violations_addf(w->L, w->violations, root, 0, "the %s of the request is too large",
                      all[i].what);
  }
}

/* Push the encoder of this call. A finalizer may encode in the middle of another call, at any
   allocation: it gets a new one, which later calls use too. */
static struct encoder *take_encoder(lua_State *L)
{
  struct encoder *e = lua_touserdata(L, lua_upvalueindex(1));

  if (e->busy) {
    encode_new(L);
    lua_replace(L, lua_upvalueindex(1));
  }
  lua_pushvalue(L, lua_upvalueindex(1));
  e = lua_touserdata(L, -1);
  e->busy = 1;
  return e;
}

int binding_encode(lua_State *L)
{
  const struct operation *operation = binding_operation(L, 1);
  struct walk w = { L, NULL, VIOLATIONS, 1 };
  struct encoder *e;
  struct trail root = { NULL, NULL, { "", 0 }, 0 };

  luaL_checktype(L, PARAMS, LUA_TTABLE);
  w.limits = lua_isnoneornil(L, LIMITS) || lua_toboolean(L, LIMITS);
  lua_settop(L, LIMITS);
  lua_pushnil(L); /* VIOLATIONS */
  e = w.encoder = take_encoder(L); /* stays on the stack */
  lua_pushvalue(L, PARAMS);
  json_open(&e->body, '{');
  write_members(&w, operation->input, &root);
  json_close(&e->body, '}');
  if (lua_isnil(L, VIOLATIONS))
    write_path(L, &e->path, operation);
  check_buffers(&w, &root);
  if (lua_isnil(L, VIOLATIONS))
    push_request(L, e, operation);
  buffer_wipe(&e->path);
  buffer_wipe(&e->query);
  buffer_wipe(&e->body);
  e->busy = 0;
  if (lua_isnil(L, VIOLATIONS))
    return 1;
  lua_pushnil(L);
  lua_pushvalue(L, VIOLATIONS);
  return 2;
}

static int encoder_gc(lua_State *L)
{
  struct encoder *e = lua_touserdata(L, 1);

  buffer_free(&e->path);
  buffer_free(&e->query);
  buffer_free(&e->body);
  return 0;
}

void encode_new(lua_State *L)
{
  struct encoder *e = lua_newuserdata(L, sizeof(*e));

  buffer_init(&e->path, URI_MAX);
  buffer_init(&e->query, URI_MAX);
  buffer_init(&e->body, BODY_MAX);
  e->busy = 0;
  lua_createtable(L, 0, 1); /* not one by name: another copy of the library has its own */
  lua_pushcfunction(L, encoder_gc);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
}

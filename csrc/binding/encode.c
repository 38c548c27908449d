/* encode: a table of parameters -> method, path, query, headers and body, checked in one walk. */
#include <string.h>

#include "../core/json_writer.h"
#include "encode.h"
#include "unknown.h"

#define URI_MAX ((size_t)64 << 10)
#define BODY_MAX ((size_t)96 << 20) /* 50 MB of code in base64, and the rest of its request */

enum { PARAMS = 2, LIMITS = 3, VIOLATIONS = 4, HEADERS = 5, PAYLOAD = 6 };

/* Check the bytes or text on top, and keep it: the caller's own string, for it may be large. */
static void take_payload(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  if (!check_scalar(w, shape, trail))
    return;
  lua_pushvalue(w->L, -1);
  lua_replace(w->L, PAYLOAD);
}

/* Check and write the member whose value is on top of the stack. */
static void write_member(struct walk *w, const struct member *member, const struct trail *trail)
{
  switch ((enum location)member->location) {
  case IN_BODY:
    json_key(&w->encoder->body, slice_of(member_wire(member)));
    encode_json(w, member_shape(member), trail);
    break;
  case IN_PATH:
  case IN_GREEDY:
    place_label(w, member, trail);
    break;
  case IN_QUERY:
    place_query(w, member, trail);
    break;
  case IN_HEADER:
    place_header(w, member, trail);
    break;
  case IN_HEADERS:
    place_headers(w, member, trail);
    break;
  case IN_PAYLOAD:
    if (member_shape(member)->type == SHAPE_STRUCTURE)
      encode_json(w, member_shape(member), trail);
    else
      take_payload(w, member_shape(member), trail);
    break;
  case IN_STATUS: /* of answers alone */
  case IN_EVENTS:
    break;
  }
}

/* Check and write the member whose value, which may be null, is on top of the stack. */
static void take_member(struct walk *w, const struct member *member, const struct trail *trail)
{
  lua_State *L = w->L;

  if (!binding_is_null(L, -1)) {
    write_member(w, member, trail);
  } else if (member->need == GENERATED) {
    binding_uuid(L);
    write_member(w, member, trail);
  } else if (member->need == REQUIRED && (w->limits || member->location == IN_PATH ||
                                          member->location == IN_GREEDY)) {
    violations_addf(L, w->violations, trail, 0, "is required");
  }
}

void encode_members(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  lua_State *L = w->L;
  int table = lua_gettop(L);
  size_t found = 0;

  for (size_t i = 0; i < shape->member_count; i++) {
    const struct member *member = &shape_members(shape)[i];
    struct trail at = { trail, member_lua(member), { "", 0 }, 0 };

    found += binding_field(L, table, member_lua(member)) != LUA_TNIL;
    take_member(w, member, &at);
    lua_settop(L, table);
  }
  if (check_metatable(w, trail) && found != check_entries(L, table))
    unknown_refuse(L, w->violations, shape, trail);
}

/* Write the query and the body, as far as the walk does so. */
static void write_all(struct walk *w, const struct operation *operation, const struct trail *root)
{
  struct encoder *e = w->encoder;
  struct slice query = slice_of(model_text + operation->query);

  buffer_append(&e->query, query.data, query.len);
  if (operation->body == BODY_JSON)
    json_open(&e->body, '{');
  encode_members(w, w->input, root);
  if (operation->body == BODY_JSON)
    json_close(&e->body, '}');
  else if (operation->body == BODY_PAYLOAD && !e->body.len)
    buffer_append(&e->body, "{}", 2);
}

static void write_label(struct walk *w, const struct member *member)
{
  for (size_t i = 0; i < w->label_count; i++) {
    const struct label *label = &w->labels[i];

    if (label->member == member)
      buffer_append(&w->encoder->path, w->encoder->labels.data + label->start, label->len);
  }
}

/* Fill the URI template. The walk wrote its labels: the parameters may be other ones by now, when a
   finalizer has changed them. */
static void write_path(struct walk *w, const struct operation *operation)
{
  for (size_t i = 0; i < operation->path_count; i++) {
    const struct segment *segment = &model_segments[operation->path + i];
    struct slice text = slice_of(model_text + segment->text);

    buffer_append(&w->encoder->path, text.data, text.len);
    if (segment->member >= 0)
      write_label(w, &shape_members(w->input)[segment->member]);
  }
}

static void set_slice(lua_State *L, const char *name, struct slice text)
{
  binding_push(L, text);
  lua_setfield(L, -2, name);
}

/* Push the request that the buffers, HEADERS and PAYLOAD hold. */
static void push_request(lua_State *L, struct encoder *e, const struct operation *operation)
{
  lua_createtable(L, 0, 8); /* scheme, host and port follow */
  lua_pushstring(L, model_text + operation->method);
  lua_setfield(L, -2, "method");
  set_slice(L, "path", buffer_slice(&e->path));
  set_slice(L, "query", buffer_slice(&e->query));
  lua_pushvalue(L, HEADERS);
  lua_setfield(L, -2, "headers");
  if (operation->body == BODY_NONE)
    return;
  if (lua_isnil(L, PAYLOAD))
    binding_push(L, buffer_slice(&e->body));
  else
    lua_pushvalue(L, PAYLOAD);
  lua_setfield(L, -2, "body");
}

/* A parameter too long for the buffers is a violation like any other; no memory is not. */
static void check_buffers(struct walk *w, const struct trail *root)
{
  const struct { struct buffer *buffer; const char *what; } all[] = {
    { &w->encoder->labels, "path" }, { &w->encoder->path, "path" },
    { &w->encoder->query, "query" }, { &w->encoder->body, "body" }
  };

  for (size_t i = 0; i < COUNT(all); i++) {
    if (all[i].buffer->status == CORE_NO_MEMORY)
      luaL_error(w->L, "%s", binding_status(CORE_NO_MEMORY));
    if (all[i].buffer->status != CORE_OK)
      violations_addf(w->L, w->violations, root, 0, "the %s of the request is too large",
                      all[i].what);
  }
}

/* Push the headers that do not depend on parameters. */
static void push_headers(lua_State *L, const struct operation *operation)
{
  lua_createtable(L, 0, 8);
  if (operation->body != BODY_JSON && operation->body != BODY_PAYLOAD)
    return;
  lua_pushliteral(L, "application/json");
  lua_setfield(L, -2, "content-type");
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
  struct walk w = { .L = L, .input = &model_shapes[operation->input], .params = PARAMS,
                    .violations = VIOLATIONS, .headers = HEADERS };
  struct encoder *e;
  struct trail root = { NULL, NULL, { "", 0 }, 0 };

  luaL_checktype(L, PARAMS, LUA_TTABLE);
  w.limits = lua_isnoneornil(L, LIMITS) || lua_toboolean(L, LIMITS);
  lua_settop(L, LIMITS);
  lua_pushnil(L); /* VIOLATIONS */
  push_headers(L, operation); /* HEADERS */
  lua_pushnil(L); /* PAYLOAD */
  e = w.encoder = take_encoder(L); /* stays on the stack */
  lua_pushvalue(L, PARAMS);
  write_all(&w, operation, &root);
  if (lua_isnil(L, VIOLATIONS))
    write_path(&w, operation);
  check_buffers(&w, &root);
  if (lua_isnil(L, VIOLATIONS))
    push_request(L, e, operation);
  buffer_wipe(&e->path);
  buffer_wipe(&e->query);
  buffer_wipe(&e->body);
  buffer_wipe(&e->labels);
  buffer_wipe(&e->text);
  buffer_wipe(&e->line);
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
  buffer_free(&e->labels);
  buffer_free(&e->text);
  buffer_free(&e->line);
  return 0;
}

void encode_new(lua_State *L)
{
  struct encoder *e = lua_newuserdata(L, sizeof(*e));

  buffer_init(&e->path, URI_MAX);
  buffer_init(&e->query, URI_MAX);
  buffer_init(&e->body, BODY_MAX);
  buffer_init(&e->labels, URI_MAX);
  buffer_init(&e->text, URI_MAX);
  buffer_init(&e->line, URI_MAX);
  e->busy = 0;
  lua_createtable(L, 0, 1); /* not one by name: another copy of the library has its own */
  lua_pushcfunction(L, encoder_gc);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
}

/* The shape of answers as Lua tables, for stand-ins in tests that write what decode reads. */
#include <string.h>

#include "../core/lookup.h"
#include "binding.h"

/* Push the table of a shape; 'seen' is the stack index of those that are made, by address: a shape
   may hold itself. */
static void push_shape(lua_State *L, const struct shape *shape, int seen);

static const char *const types[] = {
  [SHAPE_STRUCTURE] = "structure", [SHAPE_LIST] = "list",       [SHAPE_MAP] = "map",
  [SHAPE_STRING] = "string",       [SHAPE_INTEGER] = "integer", [SHAPE_BOOLEAN] = "boolean",
  [SHAPE_DOUBLE] = "double",       [SHAPE_TIMESTAMP] = "timestamp", [SHAPE_BLOB] = "blob",
};
static const char *const locations[] = {
  [IN_BODY] = "body",       [IN_PATH] = "path",     [IN_GREEDY] = "path",
  [IN_QUERY] = "query",     [IN_HEADER] = "header", [IN_HEADERS] = "headers",
  [IN_STATUS] = "status",   [IN_PAYLOAD] = "payload", [IN_EVENTS] = "events",
};

static void set_string(lua_State *L, const char *name, const char *text)
{
  lua_pushstring(L, text);
  lua_setfield(L, -2, name);
}

static void set_bound(lua_State *L, const char *name, int64_t bound, int64_t none)
{
  if (bound == none)
    return;
  compat_pushinteger(L, bound);
  lua_setfield(L, -2, name);
}

static void push_members(lua_State *L, const struct shape *shape, int seen)
{
  const struct member *members = shape_members(shape);

  lua_createtable(L, (int)shape->member_count, 0);
  for (size_t i = 0; i < shape->member_count; i++) {
    lua_createtable(L, 0, 5);
    set_string(L, "wire", member_wire(&members[i]));
    set_string(L, "lua", member_lua(&members[i]));
    set_string(L, "location", locations[members[i].location]);
    lua_pushboolean(L, members[i].need == REQUIRED);
    lua_setfield(L, -2, "required");
    push_shape(L, member_shape(&members[i]), seen);
    lua_setfield(L, -2, "shape");
    lua_rawseti(L, -2, (int)i + 1);
  }
}

static void push_shape(lua_State *L, const struct shape *shape, int seen)
{
  luaL_checkstack(L, 16, "the model is nested too deep");
  lua_pushlightuserdata(L, (void *)shape); /* for its address */
  lua_rawget(L, seen);
  if (!lua_isnil(L, -1))
    return;
  lua_pop(L, 1);
  lua_createtable(L, 0, 4);
  lua_pushlightuserdata(L, (void *)shape);
  lua_pushvalue(L, -2);
  lua_rawset(L, seen);
  set_string(L, "type", types[shape->type]);
  set_bound(L, "min", shape->min, NO_MINIMUM);
  set_bound(L, "max", shape->max, NO_MAXIMUM);
  if (shape->type == SHAPE_STRUCTURE) {
    push_members(L, shape, seen);
    lua_setfield(L, -2, "members");
  }
  if (shape->element) {
    push_shape(L, shape_element(shape), seen);
    lua_setfield(L, -2, "element");
  }
}

static int push_all(lua_State *L, uint16_t shape)
{
  lua_newtable(L);
  push_members(L, &model_shapes[shape], lua_gettop(L));
  return 1;
}

int binding_answer(lua_State *L)
{
  return push_all(L, binding_operation(L, 1)->output);
}

int binding_answer_error(lua_State *L)
{
  const struct error_shape *error;
  struct slice code;

  code.data = luaL_checklstring(L, 1, &code.len);
  error = lookup_error(code);
  return error ? push_all(L, error->shape) : 0;
}

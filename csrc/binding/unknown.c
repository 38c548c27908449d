#include "unknown.h"

#include <string.h>

#include "../core/suggest.h"

#define UNKNOWN_MAX 16 /* unknown keys listed in one table */
#define WORD_MAX 64    /* bytes of an unknown key that is shown as a name */

static int is_member(const struct shape *shape, struct slice name)
{
  for (size_t i = 0; i < shape->member_count; i++) {
    if (slice_equal(slice_of(member_lua(&shape_members(shape)[i])), name))
      return 1;
  }
  return 0;
}

static const char *suggestion(const struct shape *shape, struct slice name)
{
  const char *best = NULL;
  size_t least = SUGGEST_NONE;

  for (size_t i = 0; i < shape->member_count; i++) {
    const char *candidate = member_lua(&shape_members(shape)[i]);
    size_t distance = suggest_distance(name, slice_of(candidate));

    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

static int is_identifier(struct slice name)
{
  static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

  return name.len && name.len <= WORD_MAX && strspn(name.data, letters) == name.len;
}

/* Report the unknown key on top of the stack, which is left there. */
static void refuse_key(lua_State *L, int list, const struct shape *shape,
                       const struct trail *trail)
{
  struct trail at = { trail, NULL, { "", 0 }, 0 };
  const char *meant = NULL;

  if (lua_type(L, -1) != LUA_TSTRING) {
    violations_addf(L, list, trail, 0, "has a key that is a %s; parameters have names",
                    luaL_typename(L, -1));
    return;
  }
  at.key = binding_slice(L, -1);
  meant = suggestion(shape, at.key);
  if (is_identifier(at.key))
    at.name = at.key.data;
  if (meant)
    violations_addf(L, list, &at, 0, "unknown parameter (did you mean \"%s\"?)", meant);
  else
    violations_addf(L, list, &at, 0, "unknown parameter");
}

/* Push the first unknown name in alphabetical order after the one at 'last' (0: from the start);
   0, and nothing is pushed, when there is none. */
static int next_unknown(lua_State *L, int table, const struct shape *shape, int last)
{
  int best = lua_gettop(L) + 1;

  lua_pushnil(L); /* best */
  lua_pushnil(L);
  while (lua_next(L, table)) {
    struct slice name;

    lua_pop(L, 1);
    if (lua_type(L, -1) != LUA_TSTRING)
      continue;
    name = binding_slice(L, -1);
    if (is_member(shape, name) || (last && slice_compare(name, binding_slice(L, last)) <= 0) ||
        (!lua_isnil(L, best) && slice_compare(name, binding_slice(L, best)) >= 0))
      continue;
    lua_pushvalue(L, -1);
    lua_replace(L, best);
  }
  if (!lua_isnil(L, best))
    return 1;
  lua_pop(L, 1);
  return 0;
}

void unknown_refuse(lua_State *L, int list, const struct shape *shape, const struct trail *trail)
{
  int table = lua_gettop(L), last = 0;

  for (int i = 0; i < UNKNOWN_MAX && next_unknown(L, table, shape, last); i++) {
    refuse_key(L, list, shape, trail);
    if (last)
      lua_replace(L, last);
    last = table + 1;
  }
  lua_settop(L, table);
  lua_pushnil(L);
  while (lua_next(L, table)) {
    lua_pop(L, 1);
    if (lua_type(L, -1) != LUA_TSTRING) {
      refuse_key(L, list, shape, trail);
      break;
    }
  }
  lua_settop(L, table);
}

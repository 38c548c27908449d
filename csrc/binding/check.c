/* The checks of encode: one value of the caller's against its shape. */
#include <math.h>

#include "../core/utf8.h"
#include "encode.h"

static const struct {
  const char *expected;
  int lua_type;
} types[] = {
  [SHAPE_STRUCTURE] = { "a table", LUA_TTABLE },
  [SHAPE_LIST] = { "a list", LUA_TTABLE },
  [SHAPE_MAP] = { "a table", LUA_TTABLE },
  [SHAPE_STRING] = { "a string", LUA_TSTRING },
  [SHAPE_INTEGER] = { "an integer", LUA_TNUMBER },
  [SHAPE_BOOLEAN] = { "a boolean", LUA_TBOOLEAN },
  [SHAPE_DOUBLE] = { "a number", LUA_TNUMBER },
  [SHAPE_TIMESTAMP] = { "a number of seconds since 1970", LUA_TNUMBER },
  [SHAPE_BLOB] = { "a string of bytes", LUA_TSTRING },
};

int check_shown(lua_State *L, const struct shape *shape)
{
  return shape->sensitive ? 0 : lua_gettop(L);
}

int check_type(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  if (lua_type(w->L, -1) == types[shape->type].lua_type)
    return 1;
  violations_addf(w->L, w->violations, trail, check_shown(w->L, shape), "must be %s, not a %s",
                  types[shape->type].expected, luaL_typename(w->L, -1));
  return 0;
}

int check_string(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  lua_State *L = w->L;
  struct slice text = binding_slice(L, -1);
  struct fault fault;
  size_t count;
  int matches;

  if (!utf8_check(text, &count)) {
    violations_addf(L, w->violations, trail, check_shown(L, shape), "has %s at byte %d",
                    text.data[count] ? "invalid UTF-8" : "a NUL", (int)count + 1);
    return 0;
  }
  if (!w->limits)
    return 1;
  if (constraint_length(shape, count) != VALID) {
    violations_range(L, w->violations, trail, check_shown(L, shape), shape, (int64_t)count, "length");
    return 0;
  }
  matches = constraint_pattern(shape, text) == VALID;
  fault = grammar_explain(matches ? GRAMMAR_NONE : shape->grammar, text);
  if (!fault.part)
    fault = grammar_check(shape->grammar, text);
  if (fault.part)
    violations_fault(L, w->violations, trail, check_shown(L, shape), &fault);
  else if (!matches)
    violations_addf(L, w->violations, trail, check_shown(L, shape), "does not match the pattern %s",
                    model_text + model_patterns[shape->pattern].source);
  return matches && !fault.part;
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

int check_integer(struct walk *w, const struct shape *shape, const struct trail *trail,
                         int64_t *out)
{
  lua_State *L = w->L;

  if (!compat_integer(L, -1, out)) {
    refuse_number(w, trail);
    return 0;
  }
  if (!w->limits || constraint_integer(shape, *out) == VALID)
    return 1;
  violations_range(L, w->violations, trail, check_shown(L, shape), shape, *out, NULL);
  return 0;
}

int check_double(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  lua_State *L = w->L;
  double n = (double)lua_tonumber(L, -1);
  int below = shape->min != NO_MINIMUM && n < (double)shape->min;

  if (!(fabs(n) < HUGE_VAL)) { /* '!' catches NaN */
    violations_addf(L, w->violations, trail, 0, "must be a finite number");
    return 0;
  }
  if (!w->limits || (!below && (shape->max == NO_MAXIMUM || n <= (double)shape->max)))
    return 1;
  lua_pushvalue(L, -1); /* lua_tostring makes a text of what it reads */
  violations_beyond(L, w->violations, trail, shape->sensitive ? 0 : lua_gettop(L) - 1, shape, below,
                    lua_tostring(L, -1));
  lua_pop(L, 1);
  return 0;
}

int check_timestamp(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  if (timestamp_is_valid((double)lua_tonumber(w->L, -1)))
    return 1;
  violations_addf(w->L, w->violations, trail, check_shown(w->L, shape),
                  "must be seconds since 1970, of a year up to 9999");
  return 0;
}

int check_blob(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  size_t size = lua_rawlen(w->L, -1);

  if (!w->limits || constraint_length(shape, size) == VALID)
    return 1;
  violations_range(w->L, w->violations, trail, 0, shape, (int64_t)size, "length in bytes");
  return 0;
}

static int check_any_integer(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  int64_t n;

  return check_integer(w, shape, trail, &n);
}

int check_scalar(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  static int (*const checks[])(struct walk *, const struct shape *, const struct trail *) = {
    [SHAPE_STRING] = check_string, [SHAPE_INTEGER] = check_any_integer,
    [SHAPE_DOUBLE] = check_double, [SHAPE_TIMESTAMP] = check_timestamp,
    [SHAPE_BLOB] = check_blob,     [SHAPE_BOOLEAN] = check_type,
  };

  return check_type(w, shape, trail) && checks[shape->type](w, shape, trail);
}

int check_metatable(struct walk *w, const struct trail *trail)
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

size_t check_entries(lua_State *L, int index)
{
  size_t count = 0;

  lua_pushnil(L);
  for (; lua_next(L, index); count++)
    lua_pop(L, 1);
  return count;
}

void check_count(struct walk *w, const struct shape *shape, const struct trail *trail,
                 size_t count)
{
  if (w->limits && constraint_length(shape, count) != VALID)
    violations_range(w->L, w->violations, trail, 0, shape, (int64_t)count, "number of entries");
}

int check_list(struct walk *w, const struct shape *shape, const struct trail *trail,
               size_t *count)
{
  lua_State *L = w->L;

  *count = lua_rawlen(L, -1);
  if (!check_metatable(w, trail))
    return 0;
  if (check_entries(L, lua_gettop(L)) != *count) {
    violations_addf(L, w->violations, trail, 0, "must be a list: keys 1, 2, 3, ... without a gap");
    return 0;
  }
  check_count(w, shape, trail, *count);
  return 1;
}

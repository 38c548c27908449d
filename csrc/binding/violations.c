#include "violations.h"

#include "../core/text.h"

#define QUOTE_MAX 64 /* bytes of a text that a message shows */
#define NUMBER_MAX 24

static void add_path(luaL_Buffer *b, const struct trail *trail)
{
  if (!trail->up)
    return;
  add_path(b, trail->up);
  if (trail->name) {
    if (trail->up->up)
      luaL_addchar(b, '.');
    luaL_addstring(b, trail->name);
  } else if (trail->index) {
    lua_pushfstring(b->L, "[%d]", (int)trail->index);
    luaL_addvalue(b);
  } else {
    luaL_addchar(b, '[');
    violations_quote(b->L, trail->key);
    luaL_addvalue(b);
    luaL_addchar(b, ']');
  }
}

/* Push the path of 'trail', such as destination_config.on_failure or tags["a b"]. */
static void push_path(lua_State *L, const struct trail *trail)
{
  luaL_Buffer b;

  luaL_buffinit(L, &b);
  add_path(&b, trail);
  luaL_pushresult(&b);
}

static int is_plain(lua_State *L, int index)
{
  int type = lua_type(L, index);

  return type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TBOOLEAN;
}

void violations_add(lua_State *L, int list, const struct trail *trail, int value)
{
  int message = lua_gettop(L);

  luaL_checkstack(L, 16, "too many violations");
  if (lua_isnil(L, list)) {
    lua_newtable(L);
    lua_replace(L, list);
  }
  if (lua_rawlen(L, list) < VIOLATIONS_MAX) {
    lua_createtable(L, 0, 3);
    push_path(L, trail);
    lua_setfield(L, -2, "path");
    lua_pushvalue(L, message);
    lua_setfield(L, -2, "message");
    if (value && is_plain(L, value)) {
      lua_pushvalue(L, value);
      lua_setfield(L, -2, "value");
    }
    lua_rawseti(L, list, (int)lua_rawlen(L, list) + 1);
  }
  lua_settop(L, message - 1);
}

void violations_addf(lua_State *L, int list, const struct trail *trail, int value,
                     const char *format, ...)
{
  va_list arguments;

  va_start(arguments, format);
  lua_pushvfstring(L, format, arguments);
  va_end(arguments);
  violations_add(L, list, trail, value);
}

void violations_quote(lua_State *L, struct slice text)
{
  static const char hex[] = "0123456789ABCDEF";
  size_t shown = text.len < QUOTE_MAX ? text.len : QUOTE_MAX;
  luaL_Buffer b;

  luaL_buffinit(L, &b);
  luaL_addchar(&b, '"');
  for (size_t i = 0; i < shown; i++) {
    unsigned char c = (unsigned char)text.data[i];

    if (c >= ' ' && c < 0x7F) {
      luaL_addchar(&b, (char)c);
      continue;
    }
    luaL_addstring(&b, "\\x");
    luaL_addchar(&b, hex[c >> 4]);
    luaL_addchar(&b, hex[c & 15]);
  }
  luaL_addstring(&b, shown < text.len ? "...\"" : "\"");
  luaL_pushresult(&b);
}

/* Write 'n' in decimal with a NUL; lua_pushfstring has no format for 64 bits on every Lua. */
static const char *decimal(int64_t n, char *out)
{
  struct buffer digits = { out, 0, NUMBER_MAX, NUMBER_MAX, CORE_OK };

  text_integer(&digits, n);
  out[digits.len] = '\0';
  return out;
}

void violations_beyond(lua_State *L, int list, const struct trail *trail, int value,
                       const struct shape *shape, int below, const char *what)
{
  char bound[NUMBER_MAX];

  violations_addf(L, list, trail, value, "%s is %s of %s", what,
                  below ? "below the minimum" : "above the maximum",
                  decimal(below ? shape->min : shape->max, bound));
}

void violations_range(lua_State *L, int list, const struct trail *trail, int value,
                      const struct shape *shape, int64_t n, const char *what)
{
  char number[NUMBER_MAX];

  lua_pushfstring(L, "%s%s%s", what ? what : "", what ? " " : "", decimal(n, number));
  violations_beyond(L, list, trail, value, shape, n < shape->min, lua_tostring(L, -1));
  lua_pop(L, 1);
}

void violations_fault(lua_State *L, int list, const struct trail *trail, int value,
                      const struct fault *fault)
{
  if (fault->text.len) {
    violations_quote(L, fault->text);
    lua_pushfstring(L, "%s %s %s", fault->part, lua_tostring(L, -1), fault->problem);
    lua_remove(L, -2);
  } else {
    lua_pushfstring(L, "%s %s", fault->part, fault->problem);
  }
  violations_add(L, list, trail, value);
}

/* Parameters outside the body: labels of the path, the query, headers.
   Source: Smithy, "HTTP binding traits". */
#include <string.h>

#include "../core/text.h"
#include "../core/uri.h"
#include "encode.h"

static enum timestamp_format format_of(const struct shape *shape, enum location location)
{
  if (shape->format != TIMESTAMP_BY_PLACE)
    return shape->format;
  return location == IN_HEADER ? TIMESTAMP_HTTP : TIMESTAMP_RFC3339;
}

/* Raise when there was no memory to write 'b' in; else whether all of it was written. */
static int is_whole(lua_State *L, const struct buffer *b)
{
  if (b->status == CORE_NO_MEMORY)
    luaL_error(L, "%s", binding_status(b->status));
  return b->status == CORE_OK;
}

/* The scalar on top of the stack, which is checked, as text that is not encoded yet; valid until
   the next one. */
static struct slice text_of(lua_State *L, struct buffer *scratch, const struct shape *shape,
                            enum location location)
{
  int64_t n = 0;

  if (shape->type == SHAPE_STRING)
    return binding_slice(L, -1);
  if (shape->type == SHAPE_BOOLEAN)
    return text_boolean(lua_toboolean(L, -1));
  buffer_reset(scratch);
  if (shape->type == SHAPE_INTEGER && compat_integer(L, -1, &n))
    text_integer(scratch, n);
  else if (shape->type == SHAPE_TIMESTAMP)
    timestamp_write(scratch, (double)lua_tonumber(L, -1), format_of(shape, location));
  else
    text_double(scratch, (double)lua_tonumber(L, -1));
  is_whole(L, scratch);
  return buffer_slice(scratch);
}

/* Add key=value to the query, from the scalar on top of the stack. */
static void add_pair(struct walk *w, struct slice key, const struct shape *shape,
                     const struct trail *trail)
{
  struct encoder *e = w->encoder;

  if (!check_scalar(w, shape, trail))
    return;
  if (e->query.len)
    buffer_byte(&e->query, '&');
  uri_encode(&e->query, key);
  buffer_byte(&e->query, '=');
  uri_encode(&e->query, text_of(w->L, &e->text, shape, IN_QUERY));
}

/* One value of a list, at 'index' of the list on top; 0 when it is missing. */
static int push_element(struct walk *w, int index, const struct trail *at)
{
  lua_rawgeti(w->L, -1, index);
  if (!binding_is_null(w->L, -1))
    return 1;
  violations_addf(w->L, w->violations, at, 0, "is missing: a list has no gaps");
  return 0;
}

static void add_list(struct walk *w, struct slice key, const struct shape *shape,
                     const struct trail *trail)
{
  size_t count;

  if (!check_type(w, shape, trail) || !check_list(w, shape, trail, &count))
    return;
  for (size_t i = 1; i <= count; i++) {
    struct trail at = { trail, NULL, { "", 0 }, i };

    if (push_element(w, (int)i, &at))
      add_pair(w, key, shape_element(shape), &at);
    lua_pop(w->L, 1);
  }
}

static void add_value(struct walk *w, struct slice key, const struct shape *shape,
                      const struct trail *trail)
{
  if (shape->type == SHAPE_LIST)
    add_list(w, key, shape, trail);
  else
    add_pair(w, key, shape, trail);
}

/* Check the key, which is below the value on top: 1 when it is a good string. */
static int check_key(struct walk *w, const struct shape *shape, const struct trail *trail,
                     struct trail *at)
{
  lua_State *L = w->L;
  int good;

  if (lua_type(L, -2) != LUA_TSTRING) {
    violations_addf(L, w->violations, trail, 0, "has a key that is a %s, not a string",
                    luaL_typename(L, -2));
    return 0;
  }
  at->key = binding_slice(L, -2);
  lua_pushvalue(L, -2);
  good = check_string(w, shape_key(shape), at);
  lua_pop(L, 1);
  return good;
}

/* Call 'each' for every entry of the map on top of the stack, its value on top. */
static void each_entry(struct walk *w, const struct member *member, const struct trail *trail,
                       void (*each)(struct walk *, const struct member *, const struct trail *))
{
  lua_State *L = w->L;
  int table = lua_gettop(L);
  size_t count = 0;

  if (!check_type(w, member_shape(member), trail) || !check_metatable(w, trail))
    return;
  lua_pushnil(L);
  for (; lua_next(L, table); lua_pop(L, 1)) {
    struct trail at = { trail, NULL, { "", 0 }, 0 };

    if (binding_is_null(L, -1))
      continue;
    count++;
    if (check_key(w, member_shape(member), trail, &at))
      each(w, member, &at);
  }
  check_count(w, member_shape(member), trail, count);
}

/* Does a parameter of its own have this key of the query? It comes before one in a map. */
static int is_named(struct walk *w, struct slice key)
{
  int found = 0;

  for (size_t i = 0; !found && i < w->input->member_count; i++) {
    const struct member *member = &shape_members(w->input)[i];

    if (member->location != IN_QUERY || member_shape(member)->type == SHAPE_MAP ||
        !slice_equal(slice_of(member_wire(member)), key))
      continue;
    binding_field(w->L, w->params, member_lua(member));
    found = !binding_is_null(w->L, -1);
    lua_pop(w->L, 1);
  }
  return found;
}

static void add_entry(struct walk *w, const struct member *member, const struct trail *at)
{
  if (!is_named(w, at->key))
    add_value(w, at->key, shape_element(member_shape(member)), at);
}

void place_query(struct walk *w, const struct member *member, const struct trail *trail)
{
  if (member_shape(member)->type == SHAPE_MAP)
    each_entry(w, member, trail, add_entry);
  else
    add_value(w, slice_of(member_wire(member)), member_shape(member), trail);
}

/* Is 'text', or with 'greedy' a segment of it, a dot segment? */
static int has_dots(struct slice text, int greedy)
{
  while (text.len) {
    const char *slash = greedy ? memchr(text.data, '/', text.len) : NULL;
    size_t len = slash ? (size_t)(slash - text.data) : text.len;

    if (len && len <= 2 && text.data[0] == '.' && text.data[len - 1] == '.')
      return 1;
    len += slash != NULL;
    text.data += len;
    text.len -= len;
  }
  return 0;
}

/* Check a label; 1 when it is good. One that is empty or a dot segment would name another resource,
   so limits or not it is refused. */
static int check_label(struct walk *w, const struct member *member, const struct trail *trail)
{
  lua_State *L = w->L;
  const struct shape *shape = member_shape(member);
  struct slice text;

  if (!check_type(w, shape, trail))
    return 0;
  if (shape->type != SHAPE_STRING)
    return check_scalar(w, shape, trail);
  text = binding_slice(L, -1);
  if (!text.len)
    violations_addf(L, w->violations, trail, check_shown(L, shape), "must not be empty");
  else if (has_dots(text, member->location == IN_GREEDY))
    violations_addf(L, w->violations, trail, check_shown(L, shape),
                    member->location == IN_GREEDY ? "must not have the segment \".\" or \"..\""
                                                  : "must not be \"%s\"", text.data);
  else
    return check_string(w, shape, trail);
  return 0;
}

void place_label(struct walk *w, const struct member *member, const struct trail *trail)
{
  struct buffer *labels = &w->encoder->labels;
  struct label *label = &w->labels[w->label_count];
  struct slice text;

  if (!check_label(w, member, trail) || w->label_count == LABELS_MAX)
    return;
  text = text_of(w->L, &w->encoder->text, member_shape(member), IN_PATH);
  *label = (struct label){ member, labels->len, 0 };
  if (member->location == IN_GREEDY)
    uri_encode_path(labels, text);
  else
    uri_encode(labels, text);
  label->len = labels->len - label->start;
  w->label_count++;
}

/* Check the value on top for a header; 1 when it is good. A line break would begin another. */
static int check_line(struct walk *w, const struct shape *shape, const struct trail *trail)
{
  struct slice text;

  if (!check_scalar(w, shape, trail))
    return 0;
  if (shape->type != SHAPE_STRING)
    return 1;
  text = binding_slice(w->L, -1);
  if (!memchr(text.data, '\r', text.len) && !memchr(text.data, '\n', text.len))
    return 1;
  violations_addf(w->L, w->violations, trail, check_shown(w->L, shape),
                  "has a line break, which no header may have");
  return 0;
}

/* Set the header; an empty one is not sent. */
static void set_header(struct walk *w, const char *name, struct slice text)
{
  if (!text.len)
    return;
  binding_push(w->L, text);
  lua_setfield(w->L, w->headers, name);
}

/* Append a value of a list: in quotes when it has a comma or a quote. */
static void add_quoted(struct buffer *line, struct slice text)
{
  int quoted = memchr(text.data, ',', text.len) || memchr(text.data, '"', text.len);

  if (quoted)
    buffer_byte(line, '"');
  for (size_t i = 0; i < text.len; i++) {
    if (quoted && (text.data[i] == '"' || text.data[i] == '\\'))
      buffer_byte(line, '\\');
    buffer_byte(line, text.data[i]);
  }
  if (quoted)
    buffer_byte(line, '"');
}

static void set_list(struct walk *w, const struct member *member, const struct trail *trail)
{
  const struct shape *shape = member_shape(member);
  struct encoder *e = w->encoder;
  size_t count;

  if (!check_type(w, shape, trail) || !check_list(w, shape, trail, &count))
    return;
  buffer_reset(&e->line);
  for (size_t i = 1; i <= count; i++) {
    struct trail at = { trail, NULL, { "", 0 }, i };

    if (i > 1)
      buffer_byte(&e->line, ',');
    if (push_element(w, (int)i, &at) && check_line(w, shape_element(shape), &at))
      add_quoted(&e->line, text_of(w->L, &e->text, shape_element(shape), IN_HEADER));
    lua_pop(w->L, 1);
  }
  if (is_whole(w->L, &e->line))
    set_header(w, member_wire(member), buffer_slice(&e->line));
  else
    violations_addf(w->L, w->violations, trail, 0, "is too long for a header");
}

void place_header(struct walk *w, const struct member *member, const struct trail *trail)
{
  if (member_shape(member)->type == SHAPE_LIST)
    set_list(w, member, trail);
  else if (check_line(w, member_shape(member), trail))
    set_header(w, member_wire(member),
               text_of(w->L, &w->encoder->text, member_shape(member), IN_HEADER));
}

/* Source: RFC 9110, 5.6.2. */
static int is_token(struct slice text)
{
  static const char others[] = "!#$%&'*+-.^_`|~";

  for (size_t i = 0; i < text.len; i++) {
    char c = text.data[i];
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
          memchr(others, c, sizeof(others) - 1)))
      return 0;
  }
  return text.len > 0;
}

/* Push 'prefix' and 'name' in lower case. */
static void push_name(lua_State *L, const char *prefix, struct slice name)
{
  luaL_Buffer b;

  luaL_buffinit(L, &b);
  luaL_addstring(&b, prefix);
  for (size_t i = 0; i < name.len; i++) {
    char c = name.data[i];
    luaL_addchar(&b, c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c);
  }
  luaL_pushresult(&b);
}

static void set_named(struct walk *w, const struct member *member, const struct trail *at)
{
  if (!is_token(at->key)) {
    violations_addf(w->L, w->violations, at, 0, "is no name of a header");
  } else if (check_line(w, shape_element(member_shape(member)), at)) {
    push_name(w->L, member_wire(member), at->key);
    set_header(w, lua_tostring(w->L, -1), binding_slice(w->L, -2));
    lua_pop(w->L, 1);
  }
}

void place_headers(struct walk *w, const struct member *member, const struct trail *trail)
{
  each_entry(w, member, trail, set_named);
}

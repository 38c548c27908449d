#include "uri.h"

#include <stdlib.h>
#include <string.h>

#define ENCODED_MAX 3 /* bytes that one byte becomes at most */

struct pair {
  struct slice name, value; /* both encoded */
};

static const char hex_digits[] = "0123456789ABCDEF";

/* 1 for the unreserved bytes of RFC 3986, which stay as they are; 2 for '/', which a path keeps. */
static const unsigned char kept[256] = {
  ['-'] = 1, ['.'] = 1, ['_'] = 1, ['~'] = 1, ['/'] = 2,
  ['0'] = 1, ['1'] = 1, ['2'] = 1, ['3'] = 1, ['4'] = 1, ['5'] = 1, ['6'] = 1, ['7'] = 1,
  ['8'] = 1, ['9'] = 1,
  ['A'] = 1, ['B'] = 1, ['C'] = 1, ['D'] = 1, ['E'] = 1, ['F'] = 1, ['G'] = 1, ['H'] = 1,
  ['I'] = 1, ['J'] = 1, ['K'] = 1, ['L'] = 1, ['M'] = 1, ['N'] = 1, ['O'] = 1, ['P'] = 1,
  ['Q'] = 1, ['R'] = 1, ['S'] = 1, ['T'] = 1, ['U'] = 1, ['V'] = 1, ['W'] = 1, ['X'] = 1,
  ['Y'] = 1, ['Z'] = 1,
  ['a'] = 1, ['b'] = 1, ['c'] = 1, ['d'] = 1, ['e'] = 1, ['f'] = 1, ['g'] = 1, ['h'] = 1,
  ['i'] = 1, ['j'] = 1, ['k'] = 1, ['l'] = 1, ['m'] = 1, ['n'] = 1, ['o'] = 1, ['p'] = 1,
  ['q'] = 1, ['r'] = 1, ['s'] = 1, ['t'] = 1, ['u'] = 1, ['v'] = 1, ['w'] = 1, ['x'] = 1,
  ['y'] = 1, ['z'] = 1
};

/* Write 'byte' at 'at', which has room for ENCODED_MAX; the number of bytes written. */
static size_t put(char *at, unsigned char byte)
{
  if (kept[byte] == 1) {
    at[0] = (char)byte;
    return 1;
  }
  at[0] = '%';
  at[1] = hex_digits[byte >> 4];
  at[2] = hex_digits[byte & 15];
  return ENCODED_MAX;
}

void uri_encode(struct buffer *out, struct slice text)
{
  char *at;

  if (text.len > SIZE_MAX / ENCODED_MAX) {
    out->status = CORE_TOO_LARGE;
    return;
  }
  if (!text.len || buffer_reserve(out, text.len * ENCODED_MAX) != CORE_OK)
    return;
  at = out->data + out->len;
  for (size_t i = 0; i < text.len; i++)
    at += put(at, (unsigned char)text.data[i]);
  out->len = (size_t)(at - out->data);
}

void uri_encode_path(struct buffer *out, struct slice text)
{
  while (text.len) {
    const char *slash = memchr(text.data, '/', text.len);
    struct slice segment = { text.data, slash ? (size_t)(slash - text.data) : text.len };

    uri_encode(out, segment);
    if (slash)
      buffer_byte(out, '/');
    segment.len += slash != NULL;
    text.data += segment.len;
    text.len -= segment.len;
  }
}

/* Drop the last segment that was written since 'start', with its '/'. */
static void drop_segment(struct buffer *out, size_t start)
{
  while (out->len > start) {
    if (out->data[--out->len] == '/')
      return;
  }
}

void uri_canonical_path(struct buffer *out, struct slice path)
{
  const char *at = path.data, *end = path.data + path.len, *stop;
  size_t start = out->len;
  int slash = path.len == 0 || end[-1] == '/';

  for (; at < end; at = stop + (stop < end)) {
    struct slice segment = { at, 0 };

    stop = memchr(at, '/', (size_t)(end - at));
    if (!stop)
      stop = end;
    segment.len = (size_t)(stop - at);
    if (segment.len == 0 || (segment.len == 1 && at[0] == '.'))
      continue;
    if (segment.len == 2 && at[0] == '.' && at[1] == '.') {
      drop_segment(out, start);
      continue;
    }
    buffer_byte(out, '/');
    uri_encode(out, segment);
  }
  if (slash || out->len == start)
    buffer_byte(out, '/');
}

static int hex_value(char c)
{
  if (c >= '0' && c <= '9')
    return c - '0';
  if (c >= 'a' && c <= 'f')
    return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The byte that 'text' begins with, decoded; '*len' is how many it takes. */
static unsigned char first_byte(struct slice text, size_t *len)
{
  if (text.data[0] == '%' && text.len > 2) {
    int high = hex_value(text.data[1]), low = hex_value(text.data[2]);

    if (high >= 0 && low >= 0) {
      *len = 3;
      return (unsigned char)(high * 16 + low);
    }
  }
  *len = 1;
  return (unsigned char)text.data[0];
}

/* Write 'text' at 'out', which has room, decoded and encoded again. */
static struct slice encode_once(struct buffer *out, struct slice text)
{
  struct slice encoded = { out->data + out->len, 0 };
  char *at = out->data + out->len;

  for (size_t len; text.len; text.data += len, text.len -= len)
    at += put(at, first_byte(text, &len));
  out->len = (size_t)(at - out->data);
  encoded.len = (size_t)(at - encoded.data);
  return encoded;
}

static int compare_pairs(const void *left, const void *right)
{
  const struct pair *a = left, *b = right;
  int order = slice_compare(a->name, b->name);

  return order ? order : slice_compare(a->value, b->value);
}

/* Collect the pairs of 'query'; their bytes go to 'scratch', which must not move meanwhile. */
static void split_query(struct slice query, struct buffer *scratch, struct buffer *pairs)
{
  const char *at = query.data, *end = query.data + query.len, *stop, *equals;

  for (; at < end; at = stop + (stop < end)) {
    struct pair pair;

    stop = memchr(at, '&', (size_t)(end - at));
    if (!stop)
      stop = end;
    if (stop == at)
      continue;
    equals = memchr(at, '=', (size_t)(stop - at));
    pair.name = encode_once(scratch, (struct slice){ at, (size_t)((equals ? equals : stop) - at) });
    at = equals ? equals + 1 : stop;
    pair.value = encode_once(scratch, (struct slice){ at, (size_t)(stop - at) });
    buffer_append(pairs, (const char *)&pair, sizeof(pair));
  }
}

void uri_canonical_query(struct buffer *out, struct slice query, struct buffer *scratch,
                         struct buffer *pairs)
{
  const struct pair *pair;
  size_t count;

  if (query.len == 0)
    return;
  buffer_reset(scratch);
  buffer_reset(pairs);
  if (query.len > SIZE_MAX / ENCODED_MAX)
    scratch->status = CORE_TOO_LARGE;
  if (buffer_reserve(scratch, query.len * ENCODED_MAX) != CORE_OK)
    return;
  split_query(query, scratch, pairs);
  count = pairs->len / sizeof(*pair);
  if (count > 1)
    qsort(pairs->data, count, sizeof(*pair), compare_pairs);
  pair = (const void *)pairs->data; /* malloc aligned it */
  for (size_t i = 0; i < count; i++, pair++) {
    if (i)
      buffer_byte(out, '&');
    buffer_append(out, pair->name.data, pair->name.len);
    buffer_byte(out, '=');
    buffer_append(out, pair->value.data, pair->value.len);
  }
}

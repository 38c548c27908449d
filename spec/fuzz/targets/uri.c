/* Paths and queries in canonical form, beside a slow second formulation of the same rules; and what
   is canonical stays as it is. */
#include "../../../csrc/core/uri.h"
#include "../source.h"

#define LIMIT ((size_t)1 << 20)
#define PARTS_MAX 256

static int is_unreserved(unsigned char c)
{
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
         c == '.' || c == '_' || c == '~';
}

/* A text that grows, for the second formulation. */
struct text {
  char bytes[4096];
  size_t len;
};

static void add(struct text *to, unsigned char byte, int encode)
{
  int wrote = encode && !is_unreserved(byte)
                  ? snprintf(to->bytes + to->len, 4, "%%%02X", (unsigned)byte)
                  : snprintf(to->bytes + to->len, 2, "%c", byte);

  to->len += byte || encode ? (size_t)wrote : 1;
}

static struct slice of(const struct text *text)
{
  return (struct slice){ text->bytes, text->len };
}

static void slow_path(struct slice path, struct text *out)
{
  static struct slice parts[PARTS_MAX + 1];
  size_t count = 0, from = 0;

  out->len = 0;
  for (size_t i = 0; i <= path.len; i++) {
    if (i < path.len && path.data[i] != '/')
      continue;
    parts[count++] = (struct slice){ path.data + from, i - from };
    if (parts[count - 1].len == 0 || slice_equal(parts[count - 1], slice_of(".")))
      count--;
    else if (slice_equal(parts[count - 1], slice_of("..")))
      count -= count > 1 ? 2 : 1;
    from = i + 1;
  }
  for (size_t i = 0; i < count; i++) {
    add(out, '/', 0);
    for (size_t k = 0; k < parts[i].len; k++)
      add(out, (unsigned char)parts[i].data[k], 1);
  }
  if (count == 0 || path.data[path.len - 1] == '/')
    add(out, '/', 0);
}

/* "%41" at 'at' is 'A'; what is no such thing stands for itself. */
static size_t decode(struct slice text, size_t at, unsigned char *byte)
{
  static const char digits[] = "00112233445566778899aAbBcCdDeEfF";
  const char *high, *low;

  *byte = (unsigned char)text.data[at];
  if (*byte != '%' || text.len - at < 3 || !text.data[at + 1] || !text.data[at + 2])
    return 1;
  high = strchr(digits, text.data[at + 1]);
  low = strchr(digits, text.data[at + 2]);
  if (!high || !low)
    return 1;
  *byte = (unsigned char)((high - digits) / 2 * 16 + (low - digits) / 2);
  return 3;
}

static void encode_once(struct slice text, struct text *out)
{
  unsigned char byte;

  for (size_t i = 0; i < text.len; add(out, byte, 1))
    i += decode(text, i, &byte);
}

/* The name and value of the n-th pair, in 'out' with a NUL between them, which sorts first. */
static int slow_pair(struct slice query, size_t n, struct text *out)
{
  size_t from = 0, equals;

  for (size_t i = 0; i <= query.len; i++) {
    if (i < query.len && query.data[i] != '&')
      continue;
    if (i > from && n-- == 0) {
      for (equals = from; equals < i && query.data[equals] != '='; equals++)
        continue;
      out->len = 0;
      encode_once((struct slice){ query.data + from, equals - from }, out);
      add(out, 0, 0);
      if (equals < i)
        encode_once((struct slice){ query.data + equals + 1, i - equals - 1 }, out);
      return 1;
    }
    from = i + 1;
  }
  return 0;
}

/* By selection: the least pair that is above the last one, as often as it is there. */
static void slow_query(struct slice query, struct text *out)
{
  static struct text last, least, pair;
  size_t done = 0, equal;

  out->len = last.len = 0;
  for (equal = 1; equal; done += equal) {
    least.len = equal = 0;
    for (size_t n = 0; slow_pair(query, n, &pair); n++) {
      if (done && slice_compare(of(&pair), of(&last)) <= 0)
        continue;
      if (!equal || slice_compare(of(&pair), of(&least)) < 0) {
        least = pair;
        equal = 0;
      }
      equal += slice_equal(of(&pair), of(&least)) ? 1 : 0;
    }
    for (size_t i = 0; i < equal; i++) {
      if (done + i)
        add(out, '&', 0);
      for (size_t k = 0; k < least.len; k++)
        add(out, least.bytes[k] ? (unsigned char)least.bytes[k] : '=', 0);
    }
    last = least;
  }
}

static void check_same(struct buffer *out, const struct text *expected, const char *what)
{
  REQUIRE(out->status == CORE_OK, "a status that is not OK");
  REQUIRE(slice_equal(buffer_slice(out), of(expected)), what);
  buffer_reset(out);
}

static void check_encoding(struct slice text, struct buffer *out)
{
  static struct text expected;
  size_t i = 0;

  expected.len = 0;
  for (i = 0; i < text.len; i++)
    add(&expected, (unsigned char)text.data[i], 1);
  uri_encode(out, text);
  check_same(out, &expected, "encoded otherwise");
  expected.len = 0;
  for (i = 0; i < text.len; i++)
    add(&expected, (unsigned char)text.data[i], text.data[i] != '/');
  uri_encode_path(out, text);
  check_same(out, &expected, "a path that is encoded otherwise");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static struct text expected;
  struct source source = { data, data + (size < 256 ? size : 256) };
  struct slice text = source_rest(&source);
  struct buffer out, scratch, pairs;

  buffer_init(&out, LIMIT);
  buffer_init(&scratch, LIMIT);
  buffer_init(&pairs, LIMIT);
  check_encoding(text, &out);
  slow_path(text, &expected);
  uri_canonical_path(&out, text);
  check_same(&out, &expected, "another canonical path");
  slow_query(text, &expected);
  uri_canonical_query(&out, text, &scratch, &pairs);
  check_same(&out, &expected, "another canonical query");
  uri_canonical_query(&out, of(&expected), &scratch, &pairs);
  check_same(&out, &expected, "a canonical query that changes");
  buffer_free(&out);
  buffer_free(&scratch);
  buffer_free(&pairs);
  free((void *)(uintptr_t)text.data);
  return 0;
}

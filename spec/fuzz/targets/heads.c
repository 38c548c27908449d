/* The headers and the body that libcurl hands over, line by line and piece by piece, beside a plain
   reading of the same text. libcurl itself is not there: what the answer asks of it is below. */
#include <stdarg.h>

#include "../../../csrc/transport/answer.h"
#include "../source.h"

#undef curl_easy_getinfo
#define TEXT_MAX 8192
#define BODY_MAX 1000

static long status;

CURLcode curl_easy_getinfo(CURL *easy, CURLINFO info, ...)
{
  va_list list;

  (void)easy;
  va_start(list, info);
  if (info == CURLINFO_RESPONSE_CODE)
    *va_arg(list, long *) = status;
  else
    *va_arg(list, curl_off_t *) = status * 7 - 1400;
  va_end(list);
  return CURLE_OK;
}

CURLcode curl_easy_pause(CURL *easy, int bits)
{
  (void)easy, (void)bits;
  return CURLE_OK;
}

struct text {
  char bytes[TEXT_MAX];
  size_t len;
};

static void add(struct text *to, char c)
{
  if (to->len < TEXT_MAX)
    to->bytes[to->len++] = c;
}

static int is_blank(char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Add the bytes from 'at' to 'end' without the blanks around them. */
static void add_trimmed(struct text *to, const char *at, const char *end, int lower)
{
  while (at < end && is_blank(*at))
    at++;
  while (at < end && is_blank(end[-1]))
    end--;
  for (; at < end; at++)
    add(to, lower && *at >= 'A' && *at <= 'Z' ? (char)(*at + 32) : *at);
}

/* Whether the last header has no value yet. */
static int ends_in_name(const struct text *to)
{
  size_t from = to->len;

  while (from && to->bytes[from - 1] != '\n')
    from--;
  while (from < to->len && to->bytes[from] != ':')
    from++;
  return from + 1 == to->len;
}

/* What a line, which ends at 'end', adds to the headers. */
static void slow_line(struct text *to, const char *at, const char *end)
{
  const char *colon = at;
  struct text fold = { .len = 0 };

  if (is_blank(*at)) {
    add_trimmed(&fold, at, end, 0);
    if (!to->len || !fold.len)
      return;
    to->len--;
    if (!ends_in_name(to))
      add(to, ' ');
    add_trimmed(to, at, end, 0);
    add(to, '\n');
    return;
  }
  while (colon < end && *colon != ':')
    colon++;
  if (colon == end)
    return;
  add_trimmed(to, at, colon, 1);
  add(to, ':');
  add_trimmed(to, colon + 1, end, 0);
  add(to, '\n');
}

/* Feed the lines of 'text'; 0 when one is refused. */
static int feed_lines(struct answer *a, struct slice text, struct text *expected)
{
  const char *at = text.data, *end = at + text.len, *stop;
  int in_head = 0;

  for (; at < end; at = stop) {
    size_t len;
    int empty, fresh;
    char *line;

    stop = memchr(at, '\n', (size_t)(end - at));
    stop = stop ? stop + 1 : end;
    len = (size_t)(stop - at);
    empty = at[0] == '\n' || (len > 1 && at[0] == '\r' && at[1] == '\n');
    fresh = !in_head && len >= 5 && memcmp(at, "HTTP/", 5) == 0;
    in_head = !empty && (in_head || fresh);
    if (fresh && !a->complete)
      expected->len = 0;
    else if (!empty && !a->complete)
      slow_line(expected, at, stop);
    line = malloc(len);
    REQUIRE(line != NULL, "no memory");
    memcpy(line, at, len);
    len = answer_header(line, 1, len, a);
    free(line);
    if (len != (size_t)(stop - at))
      return 0;
  }
  return 1;
}

static void check_headers(const struct answer *a, const struct text *expected)
{
  struct slice left = buffer_slice(&a->head), name, value;
  size_t count = 0, len = 0;

  REQUIRE(slice_equal(left, (struct slice){ expected->bytes, expected->len }), "other headers");
  for (; answer_next(&left, &name, &value); count++) {
    REQUIRE(!memchr(name.data, '\n', name.len) && !memchr(value.data, '\n', value.len),
            "a header that is more than one");
    for (size_t i = 0; i < name.len; i++)
      REQUIRE(!(name.data[i] >= 'A' && name.data[i] <= 'Z'), "a name in upper case");
    len += name.len + value.len + 2;
  }
  REQUIRE(len == expected->len && count == a->lines, "headers that are lost");
}

static void check_body(struct answer *a, struct source *source)
{
  size_t sent = 0, taken = 0;

  while (!source_is_empty(source)) {
    struct slice piece = source_text(source, (size_t)source_byte(source) + 1);
    size_t size = answer_body((char *)(uintptr_t)piece.data, 1, piece.len, a);

    if (size == piece.len)
      REQUIRE(piece.len == 0 || memcmp(a->body.data + a->body.len - piece.len, piece.data,
                                       piece.len) == 0, "other bytes");
    sent += size == piece.len ? size : 0;
    free((void *)(uintptr_t)piece.data);
    if (size != piece.len) {
      REQUIRE(a->too_large && sent + piece.len > BODY_MAX, "a body that is refused");
      break;
    }
    REQUIRE(taken + a->body.len == sent && a->size == sent, "another size");
    if (a->in_pieces) {
      taken += a->body.len;
      answer_drop(a);
    }
  }
  REQUIRE(sent <= BODY_MAX, "more than the limit");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static struct answer a;
  static struct text expected;
  struct source source = { data, data + size };
  int in_pieces = source_byte(&source) & 1;
  struct slice text;

  status = 100 + source_byte(&source) * 2;
  text = source_text(&source, source_byte(&source) * (size_t)16);
  expected.len = 0;
  answer_init(&a);
  answer_start(&a, BODY_MAX, in_pieces);
  if (feed_lines(&a, text, &expected)) {
    check_headers(&a, &expected);
    check_body(&a, &source);
  } else {
    REQUIRE(a.too_large || a.bad_length, "a head that is refused");
  }
  answer_trim(&a);
  answer_free(&a);
  free((void *)(uintptr_t)text.data);
  return 0;
}

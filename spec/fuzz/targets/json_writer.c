/* Values as the bytes say, written by the core, and read back by a strict reader of its own that is
   told the same values: every byte of the text is accounted for. */
#include <math.h>

#include "../../../csrc/core/json_writer.h"
#include "../../../csrc/core/utf8.h"
#include "../source.h"

#define DEPTH_MAX 12

enum kind { STRING, INTEGER, DOUBLE, BYTES, BOOLEAN, NOTHING, LIST, OBJECT, KINDS };

struct reader {
  const char *at, *end;
};

static void expect(struct reader *r, const char *text)
{
  size_t len = strlen(text);

  REQUIRE((size_t)(r->end - r->at) >= len && memcmp(r->at, text, len) == 0, text);
  r->at += len;
}

/* UTF-8 made of the bytes: what is none becomes '?'. */
static struct slice string_of(struct source *source)
{
  struct slice text = source_text(source, source_byte(source) % 64);
  size_t at;

  while (!utf8_check(text, &at))
    ((char *)(uintptr_t)text.data)[at] = '?';
  return text;
}

static int hex(char c)
{
  const char *digits = "0123456789abcdef", *found = c ? strchr(digits, c) : NULL;

  REQUIRE(found != NULL, "an escape that is none");
  return (int)(found - digits);
}

/* Take one escape: the code point that it stands for. */
static uint32_t escape(struct reader *r)
{
  static const char letters[] = "\"\\/bfnrt", bytes[] = "\"\\/\b\f\n\r\t";
  const char *found;
  uint32_t code = 0;

  REQUIRE(r->end - r->at >= 2, "a cut escape");
  found = strchr(letters, r->at[1]);
  if (found && r->at[1]) {
    r->at += 2;
    return (unsigned char)bytes[found - letters];
  }
  REQUIRE(r->at[1] == 'u' && r->end - r->at >= 6, "an escape that is none");
  for (int i = 2; i < 6; i++)
    code = code * 16 + (uint32_t)hex(r->at[i]);
  r->at += 6;
  return code;
}

static void read_string(struct reader *r, struct slice text)
{
  expect(r, "\"");
  for (size_t i = 0; i < text.len;) {
    REQUIRE(r->at < r->end && (unsigned char)*r->at >= 0x20 && *r->at != '"', "a control byte");
    if (*r->at != '\\') {
      REQUIRE(*r->at == text.data[i], "another byte");
      REQUIRE(memcmp(r->at, "\xE2\x80\xA8", 3) != 0 && memcmp(r->at, "\xE2\x80\xA9", 3) != 0,
              "a line separator");
      r->at++;
      i++;
    } else {
      uint32_t code = escape(r);
      const char *three = code == 0x2028 ? "\xE2\x80\xA8" : "\xE2\x80\xA9";

      REQUIRE(code < 0x80 || code == 0x2028 || code == 0x2029, "an escape that is not needed");
      if (code < 0x80)
        REQUIRE((unsigned char)text.data[i] == code, "another character");
      else
        REQUIRE(text.len - i >= 3 && memcmp(text.data + i, three, 3) == 0, "another separator");
      i += code < 0x80 ? 1 : 3;
    }
  }
  expect(r, "\"");
}

static double double_of(struct source *source)
{
  uint64_t bits = source_bits(source);
  double value;

  memcpy(&value, &bits, sizeof(value));
  return isfinite(value) ? value : 0.5;
}

static void read_number(struct reader *r, double expected, int64_t whole, int is_integer)
{
  char *end, text[40];
  size_t len = strspn(r->at, "0123456789.e+-"), sign = r->at[0] == '-';

  REQUIRE(len > sign && len < sizeof(text), "a number of no digits, or too many");
  memcpy(text, r->at, len);
  text[len] = '\0';
  REQUIRE(text[sign] != '0' || len == sign + 1 || text[sign + 1] == '.' || text[sign + 1] == 'e',
          "a number that begins with 0");
  REQUIRE(text[sign] != '.' && text[len - 1] != '.', "a number without digits at its point");
  if (is_integer)
    REQUIRE(strtoll(text, &end, 10) == whole && !*end, "another integer");
  else
    REQUIRE(strtod(text, &end) == expected && !*end, "another number");
  r->at += len;
}

/* Write a value; or, when 'r' is there, read the same one. */
static void value(struct source *source, struct buffer *out, struct reader *r, int depth);

static void scalar(struct source *source, struct buffer *out, struct reader *r, enum kind kind)
{
  if (kind == INTEGER) {
    int64_t whole = (int64_t)source_bits(source);

    r ? read_number(r, 0, whole, 1) : json_integer(out, whole);
  } else if (kind == DOUBLE) {
    double number = double_of(source);

    r ? read_number(r, number, 0, 0) : json_double(out, number);
  } else if (kind == BOOLEAN) {
    int truth = source_byte(source) & 1;

    r ? expect(r, truth ? "true" : "false") : json_boolean(out, truth);
  } else if (r) {
    expect(r, "null");
  } else {
    json_null(out);
  }
}

static void text(struct source *source, struct buffer *out, struct reader *r, int is_key)
{
  struct slice string = string_of(source);

  if (!r && is_key)
    json_key(out, string);
  else if (!r)
    json_string(out, string);
  else
    read_string(r, string);
  if (r && is_key)
    expect(r, ":");
  free((void *)(uintptr_t)string.data);
}

/* base64 is checked in text.c: here its place, and its letters. */
static void bytes(struct source *source, struct buffer *out, struct reader *r)
{
  struct slice raw = source_text(source, source_byte(source) % 64);

  if (!r) {
    json_bytes(out, raw);
  } else {
    expect(r, "\"");
    r->at += strspn(r->at, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");
    expect(r, "\"");
  }
  free((void *)(uintptr_t)raw.data);
}

static void container(struct source *source, struct buffer *out, struct reader *r, int depth)
{
  int is_object = source_byte(source) & 1, count = source_byte(source) % 5;

  if (r)
    expect(r, is_object ? "{" : "[");
  else
    json_open(out, is_object ? '{' : '[');
  for (int i = 0; i < count; i++) {
    if (r && i)
      expect(r, ",");
    if (is_object)
      text(source, out, r, 1);
    value(source, out, r, depth + 1);
  }
  if (r)
    expect(r, is_object ? "}" : "]");
  else
    json_close(out, is_object ? '}' : ']');
}

static void value(struct source *source, struct buffer *out, struct reader *r, int depth)
{
  enum kind kind = (enum kind)(source_byte(source) % KINDS);

  if (kind >= LIST && depth < DEPTH_MAX)
    container(source, out, r, depth);
  else if (kind == STRING)
    text(source, out, r, 0);
  else if (kind == BYTES)
    bytes(source, out, r);
  else
    scalar(source, out, r, kind);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct source source = { data, data + size }, again = source;
  struct buffer out;
  struct reader r;

  buffer_init(&out, (size_t)1 << 22);
  value(&source, &out, NULL, 0);
  buffer_byte(&out, '\0');
  REQUIRE(out.status == CORE_OK, "a status that is not OK");
  r = (struct reader){ out.data, out.data + out.len - 1 };
  value(&again, NULL, &r, 0);
  REQUIRE(r.at == r.end, "bytes behind the value");
  buffer_free(&out);
  return 0;
}

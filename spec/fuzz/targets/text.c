/* Bytes as text and back, beside OpenSSL and the C library: base64, hexadecimal, UTF-8, numbers. */
#include <inttypes.h>
#include <math.h>
#include <openssl/evp.h>

#include "../../../csrc/core/encoding.h"
#include "../../../csrc/core/text.h"
#include "../../../csrc/core/utf8.h"
#include "../source.h"

#define BYTES_MAX 3072
#define ROOM (2 * BYTES_MAX + 64)

static void check_base64(struct slice bytes)
{
  static unsigned char expected[ROOM];
  const unsigned char *data = (const unsigned char *)bytes.data;
  char *out = malloc(ENCODING_BASE64_SIZE(bytes.len) + 1);
  unsigned char *back = malloc(ENCODING_BASE64_SIZE(bytes.len) + 1);
  size_t len, count;

  REQUIRE(out && back, "no memory");
  len = encoding_base64(data, bytes.len, out);
  REQUIRE((int)len == EVP_EncodeBlock(expected, data, (int)bytes.len), "another length");
  REQUIRE(memcmp(out, expected, len) == 0, "other base64");
  REQUIRE(encoding_base64_decode((struct slice){ out, len }, back, &count), "not read back");
  REQUIRE(count == bytes.len && memcmp(back, data, count) == 0, "read back as other bytes");
  len = encoding_base64url(data, bytes.len, out);
  for (size_t i = 0; i < len; i++) {
    char c = (char)expected[i];

    REQUIRE(out[i] == (c == '+' ? '-' : c == '/' ? '_' : c), "other base64url");
  }
  REQUIRE(len == (bytes.len * 4 + 2) / 3, "base64url of another length");
  free(out);
  free(back);
}

/* What is read of any text: as OpenSSL reads it, made whole with '='; it is lenient elsewhere. */
static void check_read(struct slice text)
{
  static unsigned char whole[ROOM], expected[ROOM];
  unsigned char *out = malloc(text.len + 1);
  size_t len = text.len, padding = 0, count;
  int ok, size;

  REQUIRE(out != NULL, "no memory");
  while (padding < 2 && len && len % 4 == 0 && padding < len &&
         text.data[len - 1 - padding] == '=')
    padding++;
  len -= padding;
  ok = len % 4 != 1;
  for (size_t i = 0; i < len; i++)
    ok = ok && text.data[i] && strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                      "0123456789+/", text.data[i]);
  REQUIRE(encoding_base64_decode(text, out, &count) == ok, ok ? "not read" : "no base64");
  memcpy(whole, text.data, len);
  memset(whole + len, '=', (4 - len % 4) % 4);
  size = ok ? EVP_DecodeBlock(expected, whole, (int)(len + (4 - len % 4) % 4)) : 0;
  if (ok && size >= 0)
    REQUIRE(count == len * 3 / 4 && memcmp(out, expected, count) == 0, "other bytes");
  free(out);
}

/* The code point at 'at' by its bits; 0 when there is none that may be. */
static size_t slow_character(const unsigned char *at, size_t left)
{
  static const uint32_t least[] = { 0, 1, 0x80, 0x800, 0x10000 };
  size_t size = at[0] < 0x80 ? 1 : at[0] >> 5 == 6 ? 2 : at[0] >> 4 == 14 ? 3 : 4;
  uint32_t code = size == 1 ? at[0] : at[0] & (0xFFu >> (size + 1));

  if (left < size || (at[0] >= 0x80 && at[0] < 0xC0) || at[0] >= 0xF8)
    return 0;
  for (size_t i = 1; i < size; i++) {
    if (at[i] >> 6 != 2)
      return 0;
    code = code << 6 | (at[i] & 63);
  }
  return code < least[size] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? 0 : size;
}

static void check_utf8(struct slice text)
{
  const unsigned char *bytes = (const unsigned char *)text.data;
  size_t at = 0, count = 0, size = 1, found;
  int ok = utf8_check(text, &found);

  for (; at < text.len; at += size, count++) {
    size = slow_character(bytes + at, text.len - at);
    if (!size)
      break;
  }
  REQUIRE(ok == (at == text.len), ok ? "no UTF-8" : "UTF-8 that is refused");
  REQUIRE(found == (ok ? count : at), "another place");
}

static void check_numbers(struct source *source)
{
  int64_t integer = (int64_t)source_bits(source);
  char expected[32];
  double number, back;
  struct buffer out;
  int len = snprintf(expected, sizeof(expected), "%" PRId64, integer);

  buffer_init(&out, 64);
  text_integer(&out, integer);
  REQUIRE(out.len == (size_t)len && memcmp(out.data, expected, out.len) == 0, "another integer");
  memcpy(&number, &integer, sizeof(number));
  if (isfinite(number)) {
    buffer_reset(&out);
    text_double(&out, number);
    buffer_byte(&out, '\0');
    back = strtod(out.data, NULL);
    REQUIRE(back == number && out.len <= 26, "another number");
    REQUIRE(strspn(out.data, "0123456789.e+-") == out.len - 1, "a number that JSON has not");
    REQUIRE(!(fabs(number) < 9007199254740992.0 && floor(number) == number) ||
              !strpbrk(out.data, ".e"), "a whole number with a fraction");
  }
  buffer_free(&out);
}

static void check_hex(struct slice bytes)
{
  char *out = malloc(2 * bytes.len + 1), two[3];

  REQUIRE(out != NULL, "no memory");
  REQUIRE(encoding_hex((const unsigned char *)bytes.data, bytes.len, out) == out + 2 * bytes.len,
          "another number of digits");
  for (size_t i = 0; i < bytes.len; i++) {
    snprintf(two, sizeof(two), "%02x", (unsigned char)bytes.data[i]);
    REQUIRE(memcmp(out + 2 * i, two, 2) == 0, "other digits");
  }
  free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct source source = { data, data + size };
  struct slice text = source_text(&source, BYTES_MAX);

  check_base64(text);
  check_read(text);
  check_utf8(text);
  check_hex(text);
  source = (struct source){ data, data + size };
  check_numbers(&source);
  free((void *)(uintptr_t)text.data);
  return 0;
}

#include "encoding.h"

char *encoding_hex(const unsigned char *bytes, size_t count, char *out)
{
  static const char digits[] = "0123456789abcdef";

  for (size_t i = 0; i < count; i++) {
    *out++ = digits[bytes[i] >> 4];
    *out++ = digits[bytes[i] & 15];
  }
  return out;
}

static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char url[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* Write the 'count' characters, 2 to 4, of three bytes. */
static char *group(const char *digits, uint32_t bytes, size_t count, char *out)
{
  for (size_t i = 0; i < count; i++)
    *out++ = digits[bytes >> (18 - 6 * i) & 63];
  return out;
}

/* Write 'count' bytes without padding; the number of characters. */
static size_t base64(const char *digits, const unsigned char *bytes, size_t count, char *out)
{
  char *to = out;

  for (; count >= 3; bytes += 3, count -= 3)
    to = group(digits, (uint32_t)bytes[0] << 16 | (uint32_t)bytes[1] << 8 | bytes[2], 4, to);
  if (count == 2)
    to = group(digits, (uint32_t)bytes[0] << 16 | (uint32_t)bytes[1] << 8, 3, to);
  else if (count == 1)
    to = group(digits, (uint32_t)bytes[0] << 16, 2, to);
  return (size_t)(to - out);
}

size_t encoding_base64url(const unsigned char *bytes, size_t count, char *out)
{
  return base64(url, bytes, count, out);
}

size_t encoding_base64(const unsigned char *bytes, size_t count, char *out)
{
  size_t written = base64(plain, bytes, count, out), size = ENCODING_BASE64_SIZE(count);

  memset(out + written, '=', size - written);
  return size;
}

/* The six bits of a character, or 64. */
static unsigned bits_of(char c)
{
  if (c >= 'A' && c <= 'Z')
    return (unsigned)(c - 'A');
  if (c >= 'a' && c <= 'z')
    return (unsigned)(c - 'a') + 26;
  if (c >= '0' && c <= '9')
    return (unsigned)(c - '0') + 52;
  if (c == '+')
    return 62;
  return c == '/' ? 63 : 64;
}

static size_t without_padding(struct slice text)
{
  size_t len = text.len;

  for (int i = 0; i < 2 && len && text.len % 4 == 0 && text.data[len - 1] == '='; i++)
    len--;
  return len;
}

int encoding_base64_decode(struct slice text, unsigned char *out, size_t *count)
{
  size_t len = without_padding(text);
  uint32_t held = 0; /* bits that make no byte yet, the last ones read */
  int bits = 0;

  *count = 0;
  for (size_t i = 0; i < len; i++) {
    unsigned six = bits_of(text.data[i]);
    if (six > 63)
      return 0;
    held = (held << 6 | six) & 0xFFFF;
    bits += 6;
    if (bits < 8)
      continue;
    bits -= 8;
    out[(*count)++] = (unsigned char)(held >> bits & 0xFF);
  }
  return len % 4 != 1;
}

void encoding_uuid_text(const unsigned char *bytes, char *out)
{
  static const size_t groups[] = { 4, 2, 2, 2, 6 }; /* bytes */

  for (size_t i = 0; i < COUNT(groups); bytes += groups[i++]) {
    if (i)
      *out++ = '-';
    out = encoding_hex(bytes, groups[i], out);
  }
}

void encoding_uuid(const unsigned char *random, char *out)
{
  unsigned char bytes[ENCODING_UUID_BYTES];

  memcpy(bytes, random, sizeof(bytes));
  bytes[6] = (unsigned char)(0x40 | (bytes[6] & 0x0F)); /* the version */
  bytes[8] = (unsigned char)(0x80 | (bytes[8] & 0x3F)); /* the variant */
  encoding_uuid_text(bytes, out);
}

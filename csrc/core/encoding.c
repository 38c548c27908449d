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

/* Write the 'count' characters, 2 to 4, of three bytes. */
static char *base64url_group(uint32_t bytes, size_t count, char *out)
{
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  for (size_t i = 0; i < count; i++)
    *out++ = digits[bytes >> (18 - 6 * i) & 63];
  return out;
}

size_t encoding_base64url(const unsigned char *bytes, size_t count, char *out)
{
  char *to = out;

  for (; count >= 3; bytes += 3, count -= 3)
    to = base64url_group((uint32_t)bytes[0] << 16 | (uint32_t)bytes[1] << 8 | bytes[2], 4, to);
  if (count == 2)
    to = base64url_group((uint32_t)bytes[0] << 16 | (uint32_t)bytes[1] << 8, 3, to);
  else if (count == 1)
    to = base64url_group((uint32_t)bytes[0] << 16, 2, to);
  return (size_t)(to - out);
}

void encoding_uuid(const unsigned char *random, char *out)
{
  static const size_t groups[] = { 4, 2, 2, 2, 6 }; /* bytes */
  unsigned char bytes[ENCODING_UUID_BYTES];
  const unsigned char *from = bytes;

  memcpy(bytes, random, sizeof(bytes));
  bytes[6] = (unsigned char)(0x40 | (bytes[6] & 0x0F)); /* the version */
  bytes[8] = (unsigned char)(0x80 | (bytes[8] & 0x3F)); /* the variant */
  for (size_t i = 0; i < COUNT(groups); from += groups[i++]) {
    if (i)
      *out++ = '-';
    out = encoding_hex(from, groups[i], out);
  }
}

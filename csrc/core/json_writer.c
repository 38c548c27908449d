#include "json_writer.h"

#include "encoding.h"
#include "text.h"

/* The letter after '\' for the bytes that have one; 'u': \u00XX; 0: none needed. DEL needs none. */
static const char escapes[256] = {
  'u', 'u', 'u', 'u', 'u', 'u', 'u', 'u', 'b', 't', 'n', 'u', 'f', 'r', 'u', 'u',
  'u', 'u', 'u', 'u', 'u', 'u', 'u', 'u', 'u', 'u', 'u', 'u', 'u', 'u', 'u', 'u',
  ['"'] = '"', ['\\'] = '\\'
};

/* A comma where one is due: after anything but an opening bracket or a key. */
static void separate(struct buffer *out)
{
  char last = '[';

  if (out->len)
    last = out->data[out->len - 1];
  if (last != '{' && last != '[' && last != ':')
    buffer_byte(out, ',');
}

void json_open(struct buffer *out, char bracket)
{
  separate(out);
  buffer_byte(out, bracket);
}

void json_close(struct buffer *out, char bracket)
{
  buffer_byte(out, bracket);
}

/* 1 at the first byte of U+2028 or U+2029 in valid UTF-8. */
static int is_line_separator(const unsigned char *at)
{
  return at[0] == 0xE2 && at[1] == 0x80 && (at[2] & 0xFE) == 0xA8;
}

/* Append the escape of the character at 'at'; the number of bytes that the character has. */
static size_t escape(struct buffer *out, const unsigned char *at)
{
  static const char hex[] = "0123456789abcdef";
  char text[6] = { '\\', escapes[at[0]], '0', '0', hex[at[0] >> 4], hex[at[0] & 15] };

  if (at[0] >= 0x80) {
    buffer_append(out, at[2] == 0xA8 ? "\\u2028" : "\\u2029", 6);
    return 3;
  }
  buffer_append(out, text, text[1] == 'u' ? 6 : 2);
  return 1;
}

void json_string(struct buffer *out, struct slice text)
{
  const unsigned char *bytes = (const unsigned char *)text.data;
  size_t done = 0, i = 0;

  separate(out);
  buffer_byte(out, '"');
  while (i < text.len) {
    if (!escapes[bytes[i]] && !is_line_separator(bytes + i)) {
      i++;
      continue;
    }
    buffer_append(out, text.data + done, i - done);
    i += escape(out, bytes + i);
    done = i;
  }
  buffer_append(out, text.data + done, i - done);
  buffer_byte(out, '"');
}

void json_key(struct buffer *out, struct slice name)
{
  json_string(out, name);
  buffer_byte(out, ':');
}

void json_integer(struct buffer *out, int64_t value)
{
  separate(out);
  text_integer(out, value);
}

void json_double(struct buffer *out, double value)
{
  separate(out);
  text_double(out, value);
}

void json_bytes(struct buffer *out, struct slice bytes)
{
  size_t size = ENCODING_BASE64_SIZE(bytes.len);

  separate(out);
  if (buffer_reserve(out, size + 2) != CORE_OK)
    return;
  out->data[out->len] = '"';
  encoding_base64((const unsigned char *)bytes.data, bytes.len, out->data + out->len + 1);
  out->data[out->len + size + 1] = '"';
  out->len += size + 2;
}

void json_boolean(struct buffer *out, int value)
{
  struct slice word = text_boolean(value);

  separate(out);
  buffer_append(out, word.data, word.len);
}

void json_null(struct buffer *out)
{
  separate(out);
  buffer_append(out, "null", 4);
}

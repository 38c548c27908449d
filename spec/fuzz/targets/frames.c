/* The framing of event streams beside a slow reader that has all bytes at once: the same messages,
   the same headers, and the same fault or rest, however the bytes are cut. */
#include "../../../csrc/core/crc32.h"
#include "../../../csrc/core/event_stream.h"
#include "../source.h"

#define STREAM_MAX 8192
#define FIXED (4 + 4 + 4 + 4)

static uint32_t slow_crc(const unsigned char *at, size_t count)
{
  uint32_t crc = UINT32_MAX;

  for (size_t i = 0; i < count; i++) {
    crc ^= at[i];
    for (int k = 0; k < 8; k++)
      crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0);
  }
  return ~crc;
}

static size_t u32(const unsigned char *at)
{
  return (size_t)at[0] << 24 | (size_t)at[1] << 16 | (size_t)at[2] << 8 | at[3];
}

static void put_u32(unsigned char *at, size_t value)
{
  for (int i = 0; i < 4; i++)
    at[i] = (unsigned char)(value >> (24 - 8 * i) & 0xFF);
}

/* Messages whose checksums are right, and bytes that are none. */
static size_t make_stream(struct source *from, unsigned char *out)
{
  size_t len = 0;

  for (int count = source_byte(from) % 4; count >= 0; count--) {
    int kind = source_byte(from);
    size_t headers = source_byte(from) % 96, payload = source_byte(from), total;

    total = FIXED + headers + payload;
    for (size_t i = 12; i < total - 4; i++)
      out[len + i] = source_byte(from);
    put_u32(out + len, total + (kind == 250));
    put_u32(out + len + 4, kind == 251 ? total : headers);
    put_u32(out + len + 8, slow_crc(out + len, 8) ^ (kind == 252));
    put_u32(out + len + total - 4, slow_crc(out + len, total - 4) ^ (kind == 253));
    len += total;
  }
  while (!source_is_empty(from) && len < STREAM_MAX)
    out[len++] = source_byte(from);
  return len;
}

/* The size of a value of a type; the bytes of its length before it; -1 for an unknown type. */
static long value_size(const unsigned char *at, size_t left, int type)
{
  static const long sizes[] = { 0, 0, 1, 2, 4, 8, -1, -1, 8, 16 };

  if (type > 9)
    return -1;
  if (type != 6 && type != 7)
    return sizes[type];
  return left < 2 ? -1 : 2 + (long)(at[0] << 8 | at[1]);
}

static int is_ascii(const unsigned char *at, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (at[i] >= 0x80)
      return 0;
  }
  return 1;
}

/* Whether a header begins here that no decoder may refuse. */
static int is_good(const unsigned char *at, const unsigned char *end)
{
  size_t name = *at++;
  int type;
  long size;

  if (name == 0 || (size_t)(end - at) <= name || !is_ascii(at, name))
    return 0;
  type = at[name];
  at += name + 1;
  size = value_size(at, (size_t)(end - at), type);
  return size >= 0 && size <= end - at && (type != 7 || is_ascii(at + 2, (size_t)size - 2));
}

/* Compare the headers of a message, the bytes at 'at', with what 's' makes of them, up to the first
   that is wrong: then what 's' handed out is gone. */
static void check_headers(struct event_stream *s, struct slice headers, const unsigned char *at)
{
  const unsigned char *end = at + headers.len;
  struct event_stream_header header;

  while (event_stream_header(s, &headers, &header)) {
    size_t name = at < end ? *at++ : 0;
    int type;
    long size;

    REQUIRE(name > 0 && (size_t)(end - at) > name, "a name where there is none");
    REQUIRE(slice_equal(header.name, (struct slice){ (const char *)at, name }), "another name");
    type = at[name];
    at += name + 1;
    size = value_size(at, (size_t)(end - at), type);
    REQUIRE((int)header.type == type && size >= 0 && size <= end - at, "no value");
    if (type == 6 || type == 7) {
      at += 2;
      size -= 2;
    }
    REQUIRE(slice_equal(header.bytes, (struct slice){ (const char *)at, (size_t)size }),
            "another value");
    if (type == 2)
      REQUIRE(header.integer == (int8_t)*at, "another byte");
    if (type == 4)
      REQUIRE(header.integer == (int32_t)(uint32_t)u32(at), "another integer");
    at += size;
  }
  REQUIRE(at == end ? !s->fault : s->fault && !is_good(at, end), "a good header is refused");
}

/* The size of the message at 'at'; 0: it is cut; -1: it is none. */
static long slow_message(const unsigned char *at, size_t left)
{
  size_t total, headers;

  if (left < 12)
    return 0;
  total = u32(at);
  headers = u32(at + 4);
  if (u32(at + 8) != slow_crc(at, 8) || headers > EVENT_STREAM_HEADERS_MAX ||
      total < FIXED + headers || total - FIXED - headers > EVENT_STREAM_PAYLOAD_MAX)
    return -1;
  if (left < total)
    return 0;
  return u32(at + total - 4) == slow_crc(at, total - 4) ? (long)total : -1;
}

/* Compare all that 's' finds now with what is at '*done' in the stream; 0 when it is malformed. */
static int take_messages(struct event_stream *s, const unsigned char *stream, size_t fed,
                         size_t *done)
{
  struct event_stream_message message;
  enum event_stream_status status;
  long size;

  for (;;) {
    status = event_stream_next(s, &message);
    if (status != EVENT_STREAM_MESSAGE)
      break;
    size = slow_message(stream + *done, fed - *done);
    REQUIRE(size > 0, "a message where there is none");
    REQUIRE(message.headers.len == u32(stream + *done + 4) &&
                message.payload.len == (size_t)size - FIXED - message.headers.len &&
                memcmp(message.headers.data, stream + *done + 12, (size_t)size - FIXED) == 0 &&
                message.payload.data == message.headers.data + message.headers.len,
            "another message");
    check_headers(s, message.headers, stream + *done + 12);
    *done += (size_t)size;
    if (s->fault)
      return 0;
    REQUIRE(event_stream_pending(s) == fed - *done, "another number of bytes that are left");
  }
  if (status == EVENT_STREAM_MALFORMED) {
    REQUIRE(slow_message(stream + *done, fed - *done) < 0, "a good message is refused");
    return 0;
  }
  REQUIRE(status == EVENT_STREAM_MORE && slow_message(stream + *done, fed - *done) == 0,
          "a message that is missed");
  return 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static unsigned char stream[STREAM_MAX + 8192];
  struct source source = { data, data + size }, cuts;
  struct event_stream s;
  size_t len, fed = 0, done = 0;
  int sound = 1, whole = source_byte(&source) == 0;

  cuts = source;
  len = make_stream(&source, stream);
  REQUIRE(crc32_of((struct slice){ (const char *)stream, len }) == slow_crc(stream, len),
          "another checksum");
  event_stream_init(&s);
  while (sound && fed < len) {
    struct source piece = { stream + fed, stream + len };
    struct slice chunk = source_text(&piece, whole ? len : source_byte(&cuts) + (size_t)1);

    REQUIRE(event_stream_feed(&s, chunk), "a chunk that is not taken");
    fed += chunk.len;
    sound = take_messages(&s, stream, fed, &done);
    free((void *)(uintptr_t)chunk.data);
  }
  REQUIRE(sound || s.fault, "malformed without a fault");
  event_stream_free(&s);
  return 0;
}

#include "event_stream.h"

#include "crc32.h"
#include "utf8.h"

#define CHECKSUM 4
#define PRELUDE (4 + 4 + CHECKSUM)
#define MESSAGE_MIN (PRELUDE + CHECKSUM)
#define MESSAGE_MAX (MESSAGE_MIN + EVENT_STREAM_HEADERS_MAX + EVENT_STREAM_PAYLOAD_MAX)

void event_stream_init(struct event_stream *s)
{
  memset(s, 0, sizeof(*s));
  s->rest.data = "";
  buffer_init(&s->partial, MESSAGE_MAX);
}

void event_stream_free(struct event_stream *s)
{
  buffer_free(&s->partial);
  event_stream_init(s);
}

void event_stream_fail(struct event_stream *s, const char *fault)
{
  event_stream_free(s);
  s->fault = fault;
}

static void advance(struct slice *bytes, size_t count)
{
  bytes->data += count;
  bytes->len -= count;
}

/* Drop the message that the last call handed out. */
static void release(struct event_stream *s)
{
  if (!s->is_out)
    return;
  if (s->partial.len)
    buffer_wipe(&s->partial);
  else
    advance(&s->rest, s->total);
  s->total = s->headers = 0;
  s->is_out = 0;
}

int event_stream_feed(struct event_stream *s, struct slice chunk)
{
  if (s->fault)
    return 1;
  release(s);
  if (s->rest.len)
    return 0;
  s->rest = chunk;
  return 1;
}

size_t event_stream_pending(const struct event_stream *s)
{
  return s->partial.len + s->rest.len - (s->is_out ? s->total : 0);
}

/* The first 'count' bytes of the message under way: in the chunk when that has them all, else put
   together. NULL when they are not here yet, or there is no memory. */
static const char *gather(struct event_stream *s, size_t count)
{
  size_t missing;

  if (s->partial.len == 0 && s->rest.len >= count)
    return s->rest.data;
  missing = count - s->partial.len;
  if (missing > s->rest.len)
    missing = s->rest.len;
  if (buffer_append(&s->partial, s->rest.data, missing) != CORE_OK)
    return NULL;
  advance(&s->rest, missing);
  return s->partial.len == count ? s->partial.data : NULL;
}

static uint64_t big_endian(const char *at, size_t size)
{
  uint64_t value = 0;

  for (size_t i = 0; i < size; i++)
    value = value << 8 | (unsigned char)at[i];
  return value;
}

/* Whether the checksum after the 'count' bytes at 'from' is theirs. */
static int is_sound(const char *from, size_t count)
{
  return crc32_of((struct slice){ from, count }) == big_endian(from + count, CHECKSUM);
}

static void read_prelude(struct event_stream *s, const char *from)
{
  size_t total = (size_t)big_endian(from, 4), headers = (size_t)big_endian(from + 4, 4);

  if (!is_sound(from, PRELUDE - CHECKSUM))
    event_stream_fail(s, "the checksum of a message's lengths is wrong");
  else if (headers > EVENT_STREAM_HEADERS_MAX)
    event_stream_fail(s, "the headers of a message are longer than 128 KiB");
  else if (total < MESSAGE_MIN + headers)
    event_stream_fail(s, "a message is shorter than its headers");
  else if (total - MESSAGE_MIN - headers > EVENT_STREAM_PAYLOAD_MAX)
    event_stream_fail(s, "the payload of a message is longer than 24 MiB");
  else {
    s->total = total;
    s->headers = headers;
  }
}

static void read_message(struct event_stream *s, const char *from,
                         struct event_stream_message *message)
{
  if (!is_sound(from, s->total - CHECKSUM)) {
    event_stream_fail(s, "the checksum of a message is wrong");
    return;
  }
  message->headers = (struct slice){ from + PRELUDE, s->headers };
  message->payload = (struct slice){ from + PRELUDE + s->headers,
                                     s->total - MESSAGE_MIN - s->headers };
  s->is_out = 1;
}

enum event_stream_status event_stream_next(struct event_stream *s,
                                           struct event_stream_message *message)
{
  const char *from;

  release(s);
  if (!s->fault && s->total == 0) {
    from = gather(s, PRELUDE);
    if (from)
      read_prelude(s, from);
  }
  if (s->total) {
    from = gather(s, s->total);
    if (from)
      read_message(s, from, message);
  }
  if (s->fault)
    return EVENT_STREAM_MALFORMED;
  if (s->partial.status != CORE_OK)
    return EVENT_STREAM_NO_MEMORY;
  return s->is_out ? EVENT_STREAM_MESSAGE : EVENT_STREAM_MORE;
}

/* The bytes of a value, by its type; -1: two bytes before it say. */
static const int sizes[] = {
  [EVENT_STREAM_TRUE] = 0,   [EVENT_STREAM_FALSE] = 0,   [EVENT_STREAM_BYTE] = 1,
  [EVENT_STREAM_SHORT] = 2,  [EVENT_STREAM_INT] = 4,     [EVENT_STREAM_LONG] = 8,
  [EVENT_STREAM_BYTES] = -1, [EVENT_STREAM_STRING] = -1, [EVENT_STREAM_TIMESTAMP] = 8,
  [EVENT_STREAM_UUID] = 16,
};

/* Take the first 'count' bytes; 0 when there are fewer. */
static int take(struct slice *from, size_t count, struct slice *taken)
{
  if (from->len < count)
    return 0;
  *taken = (struct slice){ from->data, count };
  advance(from, count);
  return 1;
}

/* Take what a length of 'size' bytes precedes. */
static int take_counted(struct slice *from, size_t size, struct slice *taken)
{
  struct slice length;

  return take(from, size, &length) &&
         take(from, (size_t)big_endian(length.data, length.len), taken);
}

/* Unlike a text of the API, one of a header may hold a NUL. */
static int is_utf8(struct slice text)
{
  size_t at;

  while (!utf8_check(text, &at)) {
    if (text.data[at])
      return 0;
    advance(&text, at + 1);
  }
  return 1;
}

/* The number in two's complement that the bytes, 1 to 8, are. */
static int64_t signed_integer(struct slice bytes)
{
  uint64_t value = (unsigned char)bytes.data[0] & 0x80 ? UINT64_MAX : 0;

  for (size_t i = 0; i < bytes.len; i++)
    value = value << 8 | (unsigned char)bytes.data[i];
  return (int64_t)value;
}

/* Take the value that follows the name; what is wrong with it, or NULL. */
static const char *take_value(struct slice *headers, struct event_stream_header *header)
{
  struct slice type;
  size_t number;
  int whole;

  if (!take(headers, 1, &type))
    return "a header is cut off";
  number = (unsigned char)type.data[0];
  if (number >= COUNT(sizes))
    return "a header is of an unknown type";
  header->type = (enum event_stream_type)number;
  whole = sizes[number] < 0 ? take_counted(headers, 2, &header->bytes)
                            : take(headers, (size_t)sizes[number], &header->bytes);
  if (!whole)
    return "a header is cut off";
  if (header->type == EVENT_STREAM_STRING && !is_utf8(header->bytes))
    return "the text of a header is not UTF-8";
  if (sizes[number] >= 1 && sizes[number] <= 8)
    header->integer = signed_integer(header->bytes);
  return NULL;
}

int event_stream_header(struct event_stream *s, struct slice *headers,
                        struct event_stream_header *header)
{
  const char *fault;

  if (s->fault || headers->len == 0)
    return 0;
  if (!take_counted(headers, 1, &header->name))
    fault = "a header is cut off";
  else if (header->name.len == 0 || !is_utf8(header->name))
    fault = "the name of a header is empty or not UTF-8";
  else
    fault = take_value(headers, header);
  if (fault)
    event_stream_fail(s, fault);
  return !fault;
}

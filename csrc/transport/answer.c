#include "answer.h"

#include <string.h>

/* A piece of the body does not grow beyond this: libcurl reads on while there are bytes. */
#define PIECE_MAX ((size_t)64 * 1024)

/* Larger bodies than this are rare: their memory is not kept for the next call. */
#define KEEP_MAX ((size_t)256 * 1024)

static const struct slice LENGTH = SLICE("content-length");

void answer_init(struct answer *a)
{
  memset(a, 0, sizeof(*a));
  buffer_init(&a->head, ANSWER_HEAD_MAX);
  buffer_init(&a->body, SIZE_MAX);
}

void answer_free(struct answer *a)
{
  buffer_free(&a->head);
  buffer_free(&a->body);
  answer_init(a);
}

void answer_start(struct answer *a, size_t max_body, int in_pieces)
{
  a->max_body = max_body;
  a->in_pieces = in_pieces;
  a->status = 0;
  a->size = a->lines = a->received = a->length_at = a->last = 0;
  a->in_head = a->complete = a->too_large = a->bad_length = a->ready = a->paused = 0;
  buffer_reset(&a->head);
  buffer_reset(&a->body);
}

void answer_drop(struct answer *a)
{
  buffer_reset(&a->body);
}

CURLcode answer_unpause(struct answer *a)
{
  if (!a->paused)
    return CURLE_OK;
  a->paused = 0;
  return curl_easy_pause(a->easy, CURLPAUSE_CONT);
}

void answer_trim(struct answer *a)
{
  if (a->body.cap > KEEP_MAX)
    buffer_free(&a->body);
}

static int is_blank(char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static struct slice trimmed(const char *data, size_t len)
{
  while (len && is_blank(data[len - 1]))
    len--;
  for (; len && is_blank(*data); len--)
    data++;
  return (struct slice){ data, len };
}

static char lower(char c)
{
  if (c >= 'A' && c <= 'Z')
    return (char)(c + ('a' - 'A'));
  return c;
}

/* Does 'value', which is going to be at 'at' of the head, say the length of the body as the value
   before it did, in digits? libcurl takes the last of several, and reads "+2" and "2.5" as well: who
   else reads them, such as a proxy, may see another end. Source: RFC 9112, 6.3. */
static int is_length(struct answer *a, struct slice value, size_t at)
{
  size_t before = a->length_at;

  a->length_at = at;
  for (size_t i = 0; i < value.len; i++) {
    if (value.data[i] < '0' || value.data[i] > '9')
      return 0;
  }
  return value.len && (!before || (memcmp(a->head.data + before, value.data, value.len) == 0 &&
                                   a->head.data[before + value.len] == '\n'));
}

static enum core_status store_header(struct answer *a, struct slice name, struct slice value)
{
  enum core_status status;
  char *to;

  if (a->lines == ANSWER_LINES_MAX)
    return CORE_TOO_LARGE;
  status = buffer_reserve(&a->head, name.len + value.len + 2);
  if (status != CORE_OK)
    return status;
  a->last = a->head.len;
  to = a->head.data + a->head.len;
  for (size_t i = 0; i < name.len; i++)
    *to++ = lower(name.data[i]);
  if (name.len == LENGTH.len && memcmp(to - name.len, LENGTH.data, LENGTH.len) == 0)
    a->bad_length |= !is_length(a, value, a->head.len + name.len + 1);
  *to++ = ':';
  memcpy(to, value.data, value.len);
  to[value.len] = '\n';
  a->head.len += name.len + value.len + 2;
  a->lines++;
  return CORE_OK;
}

/* Does the last header say where the body ends? libcurl has read its first line by then, and may not
   read on in the next. */
static int is_framing(const struct answer *a)
{
  static const struct slice names[] = { SLICE("content-length:"), SLICE("transfer-encoding:") };
  size_t left = a->head.len - a->last;
  int found = 0;

  for (size_t i = 0; i < COUNT(names); i++)
    found |= left > names[i].len &&
             memcmp(a->head.data + a->last, names[i].data, names[i].len) == 0;
  return found;
}

static int is_empty(const struct answer *a)
{
  const char *from = a->head.data + a->last, *end = a->head.data + a->head.len - 1;

  return memchr(from, ':', (size_t)(end - from)) == end - 1;
}

/* Append the folded line 'text' to the last header. Source: RFC 9112, 5.2. */
static enum core_status store_fold(struct answer *a, struct slice text)
{
  enum core_status status;

  if (!a->head.len || !text.len)
    return CORE_OK;
  a->bad_length |= is_framing(a);
  status = buffer_reserve(&a->head, text.len + 1);
  if (status != CORE_OK)
    return status;
  if (is_empty(a))
    a->head.len--;
  else
    a->head.data[a->head.len - 1] = ' '; /* was the end of the header */
  memcpy(a->head.data + a->head.len, text.data, text.len);
  a->head.len += text.len;
  a->head.data[a->head.len++] = '\n';
  return CORE_OK;
}

static enum core_status store_line(struct answer *a, const char *line, size_t len)
{
  struct slice text = trimmed(line, len);
  enum core_status status;
  const char *colon;
  size_t name_len;

  if (is_blank(*line))
    return store_fold(a, text);
  colon = memchr(text.data, ':', text.len);
  if (!colon)
    return CORE_OK;
  name_len = (size_t)(colon - text.data);
  status = store_header(a, trimmed(text.data, name_len),
                        trimmed(colon + 1, text.len - name_len - 1));
  if (status == CORE_OK && name_len && is_blank(colon[-1]))
    a->bad_length |= is_framing(a); /* which libcurl does not see then */
  return status;
}

/* Make room for a body whose length the head announces: a large one would be copied each time that
   the room is doubled. */
static enum core_status make_room(struct answer *a)
{
  curl_off_t length = -1;

  curl_easy_getinfo(a->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
  if (length <= 0 || (uint64_t)length > a->max_body)
    return CORE_OK;
  return buffer_reserve(&a->body, (size_t)length);
}

/* The empty line: an interim answer (1xx) is forgotten when the next status line comes. */
static enum core_status end_head(struct answer *a)
{
  curl_easy_getinfo(a->easy, CURLINFO_RESPONSE_CODE, &a->status);
  a->in_head = 0;
  a->complete = a->status >= 200;
  a->ready = a->in_pieces && a->complete;
  return a->complete && !a->in_pieces ? make_room(a) : CORE_OK;
}

static int is_end(const char *line, size_t len)
{
  return line[0] == '\n' || (len > 1 && line[0] == '\r' && line[1] == '\n');
}

size_t answer_header(char *line, size_t size, size_t count, void *answer)
{
  struct answer *a = answer;
  size_t len = size * count;
  enum core_status status = CORE_OK;

  a->received += len;
  if (a->received > ANSWER_HEAD_MAX) {
    a->too_large = 1;
    return 0;
  }
  if (a->complete || !len)
    return len;
  if (!a->in_head && len >= 5 && memcmp(line, "HTTP/", 5) == 0) {
    a->in_head = 1;
    a->lines = a->length_at = 0;
    a->bad_length = 0;
    buffer_reset(&a->head);
  } else if (is_end(line, len)) {
    status = end_head(a);
  } else {
    status = store_line(a, line, len);
  }
  a->too_large |= status == CORE_TOO_LARGE;
  return status == CORE_OK && !a->bad_length ? len : 0;
}

size_t answer_body(char *data, size_t size, size_t count, void *answer)
{
  struct answer *a = answer;
  size_t len = size * count;

  if (a->in_pieces && a->body.len && a->body.len + len > PIECE_MAX) {
    a->paused = 1;
    return CURL_WRITEFUNC_PAUSE;
  }
  if (len > a->max_body - a->size) {
    a->too_large = 1;
    return 0;
  }
  a->size += len;
  a->ready = a->in_pieces;
  return buffer_append(&a->body, data, len) == CORE_OK ? len : 0;
}

int answer_next(struct slice *headers, struct slice *name, struct slice *value)
{
  const char *colon, *end;

  if (!headers->len)
    return 0;
  colon = memchr(headers->data, ':', headers->len);
  name->data = headers->data;
  name->len = (size_t)(colon - headers->data);
  value->data = colon + 1;
  end = memchr(value->data, '\n', headers->len - name->len - 1);
  value->len = (size_t)(end - value->data);
  headers->data = end + 1;
  headers->len -= name->len + value->len + 2;
  return 1;
}

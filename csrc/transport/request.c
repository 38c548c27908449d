#define _POSIX_C_SOURCE 200809L

#include "request.h"

#include <openssl/crypto.h>
#include <string.h>
#include <strings.h>

/* Far above what any service takes; a bound for what a bug could ask for. */
#define TEXT_MAX ((size_t)1024 * 1024)

/* libcurl asks for leave to send a body above 1 MiB; no SDK does. */
#define EXPECT_MIN ((size_t)64 * 1024)

/* Headers that libcurl makes from the body itself; another value would break the framing. */
static const struct slice framing[] = { SLICE("content-length"), SLICE("transfer-encoding"),
                                        SLICE("expect") };
static const struct slice content_type = SLICE("content-type");
static const char *const with_body[] = { "POST", "PUT", "PATCH" };

void request_init(struct request *r)
{
  buffer_init(&r->text, TEXT_MAX);
  r->count = 0;
}

void request_free(struct request *r)
{
  buffer_free(&r->text);
  r->count = 0;
}

/* Source: RFC 9110, 5.6.2. */
static int is_token(const char *data, size_t len)
{
  for (size_t i = 0; i < len; i++) {
    char c = data[i];
    if ((c >= 'a' && c <= 'z') || c == '-' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
      continue;
    if (!c || !strchr("!#$%&'*+.^_`|~", c))
      return 0;
  }
  return len > 0;
}

static int is_visible(char c)
{
  return c > ' ' && c < 0x7f;
}

static int is_host(const char *host)
{
  const char *reserved = host[0] == '[' ? "/?#@\\" : "/?#@\\:%[]";
  size_t len = strlen(host);

  for (size_t i = 0; i < len; i++) {
    if (!is_visible(host[i]) || strchr(reserved, host[i]))
      return 0;
  }
  return len > 0;
}

/* Is 'text' visible ASCII without '#' and 'end'? libcurl would encode some of the other bytes, and
   the signature not match. */
static int is_part(const char *text, char end)
{
  for (; *text; text++) {
    if (!is_visible(*text) || *text == '#' || *text == end)
      return 0;
  }
  return 1;
}

static int is_value(struct slice value)
{
  return !memchr(value.data, '\r', value.len) && !memchr(value.data, '\n', value.len) &&
         !memchr(value.data, '\0', value.len);
}

const char *request_check(const struct http_request *from)
{
  if (!is_token(from->method, strlen(from->method)))
    return "request.method: not a token";
  if (strcmp(from->scheme, "https") != 0 && strcmp(from->scheme, "http") != 0)
    return "request.scheme: neither http nor https";
  if (!is_host(from->host))
    return "request.host: not a host name or address";
  if (from->path[0] != '/' || !is_part(from->path, '?'))
    return "request.path: does not begin with '/', or has a byte that must be percent-encoded";
  if (from->query && !is_part(from->query, '#'))
    return "request.query: has a byte that must be percent-encoded";
  for (size_t i = 0; i < from->header_count; i++) {
    if (!is_token(from->headers[i].name.data, from->headers[i].name.len))
      return "request.headers: a name is not a token";
    if (!is_value(from->headers[i].value))
      return "request.headers: a value has CR, LF or NUL";
  }
  return NULL;
}

int request_has_body(const struct http_request *from)
{
  if (from->body.data)
    return 1;
  for (size_t i = 0; i < COUNT(with_body); i++) {
    if (strcmp(from->method, with_body[i]) == 0)
      return 1;
  }
  return 0;
}

static int is_name(struct slice name, struct slice other)
{
  return name.len == other.len && strncasecmp(name.data, other.data, name.len) == 0;
}

static int is_framing(struct slice name)
{
  for (size_t i = 0; i < COUNT(framing); i++) {
    if (is_name(name, framing[i]))
      return 1;
  }
  return 0;
}

static int is_blank(struct slice value)
{
  while (value.len && (value.data[value.len - 1] == ' ' || value.data[value.len - 1] == '\t'))
    value.len--;
  return value.len == 0;
}

static char *put(char *to, const char *data, size_t len)
{
  if (len)
    memcpy(to, data, len);
  return to + len;
}

static char *put_text(char *to, const char *text)
{
  return put(to, text, strlen(text));
}

static char *put_port(char *to, int port)
{
  char digits[8];
  size_t at = sizeof(digits);

  do {
    digits[--at] = (char)('0' + port % 10);
    port /= 10;
  } while (port);
  return put(to, digits + at, sizeof(digits) - at);
}

static enum core_status build_url(struct buffer *text, const struct http_request *from)
{
  size_t query_len = from->query ? strlen(from->query) : 0;
  size_t rest_len = strlen(from->scheme) + strlen(from->host) + strlen(from->path);
  enum core_status status = buffer_reserve(text, rest_len + query_len + sizeof("://:65535?"));
  char *to;

  if (status != CORE_OK)
    return status;
  to = put_text(text->data + text->len, from->scheme);
  to = put_text(to, "://");
  to = put_text(to, from->host);
  *to++ = ':';
  to = put_port(to, from->port);
  to = put_text(to, from->path);
  if (query_len)
    *to++ = '?';
  to = put(to, from->query, query_len);
  *to++ = '\0';
  text->len = (size_t)(to - text->data);
  return CORE_OK;
}

/* "name: value"; libcurl spells an empty value "name;" and takes "name:" for "leave it out". */
static enum core_status build_line(struct request *r, struct slice name, struct slice value)
{
  enum core_status status = buffer_reserve(&r->text, name.len + value.len + sizeof(": "));
  char *to;

  if (status != CORE_OK)
    return status;
  to = put(r->text.data + r->text.len, name.data, name.len);
  if (is_blank(value)) {
    *to++ = ';';
  } else {
    to = put_text(to, ": ");
    to = put(to, value.data, value.len);
  }
  *to++ = '\0';
  r->text.len = (size_t)(to - r->text.data);
  r->count++;
  return CORE_OK;
}

/* Keep libcurl from adding the header 'line' names, as in "Expect:". */
static enum core_status build_without(struct request *r, const char *line)
{
  r->count++;
  return buffer_append(&r->text, line, strlen(line) + 1);
}

static enum core_status build_lines(struct request *r, const struct http_request *from)
{
  enum core_status status = CORE_OK;
  int typed = 0;

  for (size_t i = 0; status == CORE_OK && i < from->header_count; i++) {
    struct slice name = from->headers[i].name;
    typed |= is_name(name, content_type);
    if (!is_framing(name))
      status = build_line(r, name, from->headers[i].value);
  }
  if (!request_has_body(from))
    return status;
  if (status == CORE_OK && !typed)
    status = build_without(r, "Content-Type:");
  if (status == CORE_OK && from->body.len >= EXPECT_MIN)
    status = build_without(r, "Expect:");
  return status;
}

/* Point the list at the lines, now that 'text' does not move any more. */
static void link_lines(struct request *r)
{
  char *line = r->text.data + strlen(r->text.data) + 1;

  for (size_t i = 0; i < r->count; i++) {
    r->lines[i].data = line;
    r->lines[i].next = i + 1 < r->count ? &r->lines[i + 1] : NULL;
    line += strlen(line) + 1;
  }
}

enum core_status request_build(struct request *r, const struct http_request *from)
{
  enum core_status status;

  request_wipe(r);
  status = build_url(&r->text, from);
  if (status == CORE_OK)
    status = build_lines(r, from);
  if (status == CORE_OK)
    link_lines(r);
  return status;
}

const char *request_url(const struct request *r)
{
  return r->text.data;
}

struct curl_slist *request_lines(struct request *r)
{
  return r->count ? r->lines : NULL;
}

void request_wipe(struct request *r)
{
  if (r->text.len)
    OPENSSL_cleanse(r->text.data, r->text.len);
  buffer_reset(&r->text);
  r->count = 0;
}

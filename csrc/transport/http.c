#define _POSIX_C_SOURCE 200809L

#include "http.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "answer.h"
#include "failure.h"
#include "handle.h"
#include "request.h"

#define MESSAGE_MAX 1024
#define METHOD_MAX 16
#define STALE_MAX 2.0 /* seconds */
#define HOST_MAX 256

enum mode { MODE_UNSET, MODE_GET, MODE_HEAD, MODE_BODY };

/* What the easy handle was last told, so that it is not told again. */
struct settings {
  enum mode mode;
  char method[METHOD_MAX]; /* "" when unset, or too long to remember */
  long timeout_ms, connect_timeout_ms;
  curl_off_t max_size;
};

struct http {
  struct handle handle;
  CURL *easy; /* that of 'handle' */
  struct settings set;
  struct request request;
  struct answer answer;
  int started;           /* a connection was there and the request about to go out */
  struct timespec start; /* when, by a clock that never jumps */
  CURLcode code;         /* what became of the transfer */
  int taken;             /* in pieces: the caller has the one that is in the answer */
  int port;
  char host[HOST_MAX];   /* for messages; a longer one is cut */
  char error[CURL_ERROR_SIZE];
  char message[MESSAGE_MAX];
};

/* CURLOPT_PREREQFUNCTION: proxies and TLS are through. libcurl comes here again when an idle
   connection turns out to be closed, to send once more on a fresh one. A connection that was stale
   fails within a round trip; after longer than that the server may have been at work, and whether
   to repeat it is for the caller to say. */
static int on_start(void *http, char *remote_ip, char *local_ip, int remote_port, int local_port)
{
  struct http *h = http;
  struct timespec now;

  (void)remote_ip, (void)local_ip, (void)remote_port, (void)local_port;
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (h->started && difftime(now.tv_sec, h->start.tv_sec) >= STALE_MAX)
    return CURL_PREREQFUNC_ABORT;
  if (!h->started)
    h->start = now;
  h->started = 1;
  return CURL_PREREQFUNC_OK;
}

/* Each sets a pointer and cannot fail. */
static void set_callbacks(struct http *h)
{
  curl_easy_setopt(h->easy, CURLOPT_ERRORBUFFER, h->error);
  curl_easy_setopt(h->easy, CURLOPT_HEADERFUNCTION, answer_header);
  curl_easy_setopt(h->easy, CURLOPT_HEADERDATA, &h->answer);
  curl_easy_setopt(h->easy, CURLOPT_WRITEFUNCTION, answer_body);
  curl_easy_setopt(h->easy, CURLOPT_WRITEDATA, &h->answer);
  curl_easy_setopt(h->easy, CURLOPT_PREREQFUNCTION, on_start);
  curl_easy_setopt(h->easy, CURLOPT_PREREQDATA, h);
}

/* Have a handle of this process with the file of authorities 'ca'. */
static CURLcode ready(struct http *h, const char *ca)
{
  CURLcode code;

  if (handle_fits(&h->handle, ca))
    return CURLE_OK;
  handle_close(&h->handle);
  memset(&h->set, 0, sizeof(h->set));
  h->set.max_size = -1;
  code = handle_open(&h->handle, ca);
  h->easy = h->answer.easy = h->handle.easy;
  if (!code)
    set_callbacks(h);
  return code;
}

static CURLcode set_mode(struct http *h, enum mode mode)
{
  CURLcode code;

  if (mode == h->set.mode)
    return CURLE_OK;
  code = curl_easy_setopt(h->easy, CURLOPT_NOBODY, mode == MODE_HEAD ? 1L : 0L);
  if (!code && mode == MODE_GET)
    code = curl_easy_setopt(h->easy, CURLOPT_HTTPGET, 1L);
  if (!code && mode == MODE_BODY)
    code = curl_easy_setopt(h->easy, CURLOPT_POST, 1L);
  h->set.mode = code ? MODE_UNSET : mode;
  return code;
}

static CURLcode set_method(struct http *h, const char *method)
{
  size_t size = strlen(method) + 1;
  CURLcode code;

  if (strcmp(h->set.method, method) == 0)
    return CURLE_OK;
  h->set.method[0] = '\0';
  code = curl_easy_setopt(h->easy, CURLOPT_CUSTOMREQUEST, method);
  if (!code && size <= METHOD_MAX)
    memcpy(h->set.method, method, size);
  return code;
}

static CURLcode set_body(struct http *h, struct slice body)
{
  CURLcode code =
    curl_easy_setopt(h->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)body.len);

  return code ? code : curl_easy_setopt(h->easy, CURLOPT_POSTFIELDS, body.data ? body.data : "");
}

static CURLcode set_time(struct http *h, CURLoption option, long *had, long value)
{
  CURLcode code;

  if (*had == value)
    return CURLE_OK;
  code = curl_easy_setopt(h->easy, option, value);
  if (!code)
    *had = value;
  return code;
}

/* Lets libcurl refuse an announced size; it takes 0 for no limit. HEAD announces what it does not
   send. */
static CURLcode set_max_size(struct http *h, size_t max_body)
{
  curl_off_t size = max_body > INT64_MAX ? INT64_MAX : (curl_off_t)max_body;
  CURLcode code;

  if (h->set.mode == MODE_HEAD)
    size = 0;
  if (h->set.max_size == size)
    return CURLE_OK;
  code = curl_easy_setopt(h->easy, CURLOPT_MAXFILESIZE_LARGE, size);
  if (!code)
    h->set.max_size = size;
  return code;
}

/* The failure 'code' in words of our own. */
static CURLcode fail(struct http *h, CURLcode code, const char *text)
{
  snprintf(h->error, sizeof(h->error), "%s", text);
  return code;
}

static CURLcode set_url(struct http *h)
{
  const char *why = "";
  CURLcode code = handle_set_url(&h->handle, request_url(&h->request), &why);

  return code ? fail(h, code, why) : CURLE_OK;
}

static CURLcode set_request(struct http *h, const struct http_request *request)
{
  enum mode mode = strcmp(request->method, "HEAD") == 0 ? MODE_HEAD : MODE_GET;
  CURLcode code;

  if (request_has_body(request))
    mode = MODE_BODY;
  code = set_url(h);
  if (!code)
    code = curl_easy_setopt(h->easy, CURLOPT_HTTPHEADER, request_lines(&h->request));
  if (!code)
    code = set_mode(h, mode);
  if (!code)
    code = set_method(h, request->method);
  if (!code && mode == MODE_BODY)
    code = set_body(h, request->body);
  return code;
}

static CURLcode set_limits(struct http *h, const struct http_limits *limits)
{
  CURLcode code = set_time(h, CURLOPT_TIMEOUT_MS, &h->set.timeout_ms, limits->timeout_ms);

  if (!code)
    code = set_time(h, CURLOPT_CONNECTTIMEOUT_MS, &h->set.connect_timeout_ms,
                    limits->connect_timeout_ms);
  if (!code)
    code = handle_set_proxy(&h->handle, limits->proxy);
  return code ? code : set_max_size(h, limits->max_body);
}

/* Was the connection an old one that was closed before a byte of the answer came? libcurl replaces
   such a one itself, but no more than five times in the life of an easy handle. */
static int is_stale(const struct http *h, CURLcode code)
{
  long connects = 1;

  if (code != CURLE_SEND_ERROR && code != CURLE_RECV_ERROR && code != CURLE_GOT_NOTHING)
    return 0;
  curl_easy_getinfo(h->easy, CURLINFO_NUM_CONNECTS, &connects);
  return h->started && connects == 0 && h->answer.received == 0;
}

static CURLcode transfer(struct http *h, const struct http_limits *limits)
{
  return handle_transfer(&h->handle, limits->read_timeout_ms, &limits->interrupt,
                         &h->answer.ready);
}

/* Transfer once more, in what is left of the time. on_start has a say in it. */
static CURLcode repeat(struct http *h, const struct http_limits *limits)
{
  curl_off_t spent_us = 0;
  long left;
  CURLcode code;

  curl_easy_getinfo(h->easy, CURLINFO_TOTAL_TIME_T, &spent_us);
  left = limits->timeout_ms - (long)(spent_us / 1000);
  code = set_time(h, CURLOPT_TIMEOUT_MS, &h->set.timeout_ms, left > 0 ? left : 1);
  if (code)
    return code;
  h->error[0] = '\0';
  return transfer(h, limits);
}

/* The outcome 'code' of a wait, with words where libcurl has none. */
static CURLcode explain(struct http *h, CURLcode code)
{
  if (code == CURLE_OPERATION_TIMEDOUT && !h->error[0])
    return fail(h, code, "no byte came or went for the time that is the limit");
  if (code == CURLE_AGAIN)
    return fail(h, code, "interrupted");
  if (h->answer.bad_length)
    return fail(h, CURLE_WEIRD_SERVER_REPLY, "the answer's content-length or transfer-encoding is malformed");
  if (code == CURLE_ABORTED_BY_CALLBACK)
    return fail(h, CURLE_GOT_NOTHING, "connection closed before an answer came");
  if (!code && !h->answer.complete) /* libcurl takes a head that is cut for a whole one */
    return fail(h, CURLE_PARTIAL_FILE, "connection closed within the head of the answer");
  return code;
}

static CURLcode perform(struct http *h, const struct http_limits *limits)
{
  CURLcode code = transfer(h, limits);

  if (is_stale(h, code))
    code = repeat(h, limits);
  return explain(h, code);
}

static int is_chunked(struct slice encodings)
{
  static const char last[] = "chunked";
  size_t size = sizeof(last) - 1;

  return encodings.len >= size &&
         strncasecmp(encodings.data + encodings.len - size, last, size) == 0;
}

/* Does nothing but the end of the connection say where the body of the answer ends? */
static int ends_by_close(struct http *h)
{
  static const struct slice encoding = SLICE("transfer-encoding");
  struct slice headers = buffer_slice(&h->answer.head), name, value;
  curl_off_t length = 0;

  if (h->set.mode == MODE_HEAD || h->answer.status == 204 || h->answer.status == 304)
    return 0;
  curl_easy_getinfo(h->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
  if (length >= 0)
    return 0;
  while (answer_next(&headers, &name, &value)) {
    if (slice_equal(name, encoding) && is_chunked(value))
      return 0;
  }
  return 1;
}

/* Over TLS an end that nobody has vouched for may be the work of an attacker, and not every OpenSSL
   lets libcurl tell it from one with a farewell. */
static int is_unvouched(struct http *h, const struct http_request *request)
{
  return strcmp(request->scheme, "https") == 0 && ends_by_close(h);
}

static CURLcode judge(struct http *h, const struct http_request *request, CURLcode code)
{
  if (!code && is_unvouched(h, request))
    return fail(h, CURLE_PARTIAL_FILE, "connection closed in an answer of unknown length");
  return code;
}

static CURLcode exchange(struct http *h, const struct http_request *request,
                         const struct http_limits *limits)
{
  enum core_status status;
  CURLcode code = ready(h, limits->ca_bundle);

  if (code)
    return code;
  status = request_build(&h->request, request);
  if (status != CORE_OK)
    return status == CORE_NO_MEMORY ? CURLE_OUT_OF_MEMORY : CURLE_FILESIZE_EXCEEDED;
  code = set_request(h, request);
  if (!code)
    code = set_limits(h, limits);
  return code ? code : judge(h, request, perform(h, limits));
}

/* A limit of ours, or libcurl's on one line of the head, which it reports as lack of memory. */
static int is_too_large(const struct http *h, CURLcode code)
{
  return h->answer.too_large || code == CURLE_FILESIZE_EXCEEDED ||
         (code == CURLE_OUT_OF_MEMORY && h->started && !h->answer.complete);
}

/* Before the request goes out there is only the proxy to refuse us or to hang up. */
static int is_proxy(const struct http *h, CURLcode code)
{
  static const char unsupported[] = "Unsupported proxy";
  const char *kind = failure_kind(code);
  long status = 0;

  if (h->started)
    return 0;
  if (strcmp(kind, "connect") == 0 && handle_has_proxy(&h->handle))
    return 1;
  if (strcmp(kind, "connect") == 0)
    curl_easy_getinfo(h->easy, CURLINFO_HTTP_CONNECTCODE, &status);
  return status != 0 || strcmp(kind, "closed") == 0 ||
         strncmp(h->error, unsupported, sizeof(unsupported) - 1) == 0;
}

static int is_sent(const struct http *h)
{
  long size = 0;

  if (h->started)
    curl_easy_getinfo(h->easy, CURLINFO_REQUEST_SIZE, &size);
  return size > 0 || h->answer.complete;
}

static const char *too_large_text(const struct http *h, CURLcode code)
{
  if (!h->started)
    return "the request is too large";
  if (code == CURLE_FILESIZE_EXCEEDED || h->answer.complete)
    return "the answer's body is larger than the limit";
  return "the answer's head is too large";
}

/* Tell what h->code means. */
static void describe(struct http *h, struct http_result *result)
{
  CURLcode code = h->code;
  const char *text = failure_text(code, h->error);
  const char *before = "", *ca = "", *after = "";

  result->sent = is_sent(h);
  result->kind = failure_kind_told(code, h->error);
  if (is_too_large(h, code)) {
    result->kind = "too_large";
    text = too_large_text(h, code);
  } else if (is_proxy(h, code)) {
    result->kind = "proxy";
  }
  if (strcmp(result->kind, "tls") == 0) {
    before = " (CA bundle: ";
    ca = h->handle.ca.len ? h->handle.ca.data : "the system's";
    after = ")";
  }
  snprintf(h->message, sizeof(h->message), "%s:%d: %s%s%s%s", h->host, h->port, text, before, ca,
           after);
  failure_flatten(h->message);
  result->message = h->message;
}

static const struct http_result no_result;

static void remember_place(struct http *h, const struct http_request *request)
{
  size_t len = strnlen(request->host, HOST_MAX - 1);

  memcpy(h->host, request->host, len);
  h->host[len] = '\0';
  h->port = request->port;
}

/* Whether there is an answer to give: what goes wrong in a body that comes in pieces is for
   http_read to say. */
static int is_answered(struct http *h, const struct http_request *request)
{
  if (!h->code)
    return 1;
  return h->answer.in_pieces && h->answer.complete && !is_unvouched(h, request);
}

static enum http_status ask(struct http *h, const struct http_request *request,
                            const struct http_limits *limits, int in_pieces,
                            struct http_result *result)
{
  *result = no_result;
  result->message = request_check(request);
  if (result->message)
    return HTTP_INVALID;
  remember_place(h, request);
  h->error[0] = '\0';
  h->started = 0;
  answer_start(&h->answer, limits->max_body, in_pieces);
  h->code = exchange(h, request, limits);
  request_wipe(&h->request);
  if (!is_answered(h, request)) {
    describe(h, result);
    http_stop(h);
    return HTTP_FAILED;
  }
  result->status = h->answer.status;
  result->headers = buffer_slice(&h->answer.head);
  result->header_count = h->answer.lines;
  return HTTP_ANSWERED;
}

enum http_status http_send(struct http *h, const struct http_request *request,
                           const struct http_limits *limits, struct http_result *result)
{
  enum http_status status = ask(h, request, limits, 0, result);

  if (status == HTTP_ANSWERED)
    result->body = buffer_slice(&h->answer.body);
  return status;
}

enum http_status http_start(struct http *h, const struct http_request *request,
                            const struct http_limits *limits, struct http_result *result)
{
  h->taken = 0;
  return ask(h, request, limits, 1, result);
}

/* A child has no part in its parent's connection. */
static CURLcode wait_for_piece(struct http *h, const struct interrupt *interrupt)
{
  CURLcode code;

  if (handle_is_forked(&h->handle)) {
    handle_close(&h->handle);
    return fail(h, CURLE_GOT_NOTHING, "the answer is that of the parent process");
  }
  h->answer.ready = 0;
  code = answer_unpause(&h->answer);
  if (!code)
    return explain(h, handle_resume(&h->handle, interrupt, &h->answer.ready));
  handle_stop(&h->handle);
  return code;
}

enum http_status http_read(struct http *h, const struct interrupt *interrupt,
                           struct http_result *result)
{
  *result = no_result;
  if (h->taken)
    answer_drop(&h->answer);
  if (!h->answer.body.len && h->handle.active)
    h->code = wait_for_piece(h, interrupt);
  h->taken = 1;
  result->body = buffer_slice(&h->answer.body);
  if (result->body.len || !h->code)
    return HTTP_ANSWERED;
  describe(h, result);
  return HTTP_FAILED;
}

void http_stop(struct http *h)
{
  handle_stop(&h->handle);
  answer_trim(&h->answer);
}

void http_trim(struct http *h)
{
  answer_trim(&h->answer);
}

struct http *http_open(const char **message)
{
  CURLcode code = handle_global_init();
  struct http *h = code ? NULL : calloc(1, sizeof(*h));

  if (!h) {
    *message = curl_easy_strerror(code ? code : CURLE_OUT_OF_MEMORY);
    return NULL;
  }
  handle_init(&h->handle);
  request_init(&h->request);
  answer_init(&h->answer);
  return h;
}

void http_close(struct http *h)
{
  if (!h)
    return;
  handle_free(&h->handle);
  request_free(&h->request);
  answer_free(&h->answer);
  free(h);
}

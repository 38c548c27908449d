#include "handle.h"

#include <pthread.h>
#include <string.h>

#include "process.h"
#include "sigpipe.h"

#if LIBCURL_VERSION_NUM < 0x075000
#error "libcurl 7.80 or newer is needed"
#endif

#define CURL_SENDS_ITSELF 0x075800 /* the version from which on OpenSSL writes through libcurl */
#define CONNECTIONS_MAX 8L         /* idle ones that are kept */
#define CONNECTION_AGE_MAX 60L     /* seconds idle; servers close what is idle for longer */
#define TEXT_MAX ((size_t)1024 * 1024)
#define WAIT_MS 1000 /* libcurl wakes earlier for its own time-outs */

static const struct {
  CURLoption option;
  long value;
} constants[] = {
  { CURLOPT_NOSIGNAL, 1 },
  { CURLOPT_FOLLOWLOCATION, 0 },
  { CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1 },
  { CURLOPT_HTTP09_ALLOWED, 0 },
  { CURLOPT_SUPPRESS_CONNECT_HEADERS, 1 },
  { CURLOPT_NETRC, CURL_NETRC_IGNORED },
  { CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2 },
  { CURLOPT_SSL_VERIFYPEER, 1 },
  { CURLOPT_SSL_VERIFYHOST, 2 },
  { CURLOPT_PROXY_SSLVERSION, CURL_SSLVERSION_TLSv1_2 },
  { CURLOPT_TCP_NODELAY, 1 },
  { CURLOPT_TCP_KEEPALIVE, 1 },
  { CURLOPT_TCP_KEEPIDLE, 60 }, /* seconds; NAT gateways drop what is idle for 350 s */
  { CURLOPT_TCP_KEEPINTVL, 30 },
  { CURLOPT_MAXAGE_CONN, CONNECTION_AGE_MAX },
#if LIBCURL_VERSION_NUM >= 0x075700
  { CURLOPT_QUICK_EXIT, 1 }, /* else a time-out waits for a resolver that hangs */
#endif
#if LIBCURL_VERSION_NUM < 0x075500
  { CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS },
#endif
};

static pthread_once_t global_once = PTHREAD_ONCE_INIT;
static CURLcode global_code;
static int write_raises; /* libcurl lets OpenSSL call write(), which raises SIGPIPE */

/* Never undone: other users of libcurl in the process may depend on it. */
static void global_init(void)
{
  write_raises = curl_version_info(CURLVERSION_NOW)->version_num < CURL_SENDS_ITSELF;
  global_code = process_init() ? curl_global_init(CURL_GLOBAL_DEFAULT) : CURLE_OUT_OF_MEMORY;
}

CURLcode handle_global_init(void)
{
  pthread_once(&global_once, global_init);
  return global_code;
}

void handle_init(struct handle *h)
{
  memset(h, 0, sizeof(*h));
  buffer_init(&h->url, TEXT_MAX);
  buffer_init(&h->ca, TEXT_MAX);
  buffer_init(&h->proxy, TEXT_MAX);
}

static CURLcode set_constants(CURL *easy)
{
  CURLcode code = CURLE_OK;

  for (size_t i = 0; !code && i < COUNT(constants); i++)
    code = curl_easy_setopt(easy, constants[i].option, constants[i].value);
#if LIBCURL_VERSION_NUM >= 0x075500
  if (!code)
    code = curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#endif
  return code;
}

/* Each sets a pointer and cannot fail. */
static void set_pointers(struct handle *h)
{
  curl_easy_setopt(h->easy, CURLOPT_CURLU, h->parsed);
  curl_easy_setopt(h->easy, CURLOPT_OPENSOCKETFUNCTION, sockets_open);
  curl_easy_setopt(h->easy, CURLOPT_OPENSOCKETDATA, &h->sockets);
  curl_easy_setopt(h->easy, CURLOPT_CLOSESOCKETFUNCTION, sockets_close);
  curl_easy_setopt(h->easy, CURLOPT_CLOSESOCKETDATA, &h->sockets);
}

/* A file of one's own replaces the system's authorities, the folder of them included; for a proxy
   that speaks TLS as well. */
static CURLcode set_ca(struct handle *h, const char *ca)
{
  CURLcode code;

  if (!ca)
    return CURLE_OK;
  if (buffer_append(&h->ca, ca, strlen(ca) + 1) != CORE_OK)
    return CURLE_OUT_OF_MEMORY;
  code = curl_easy_setopt(h->easy, CURLOPT_CAINFO, ca);
  if (!code)
    code = curl_easy_setopt(h->easy, CURLOPT_CAPATH, (char *)NULL);
  if (!code)
    code = curl_easy_setopt(h->easy, CURLOPT_PROXY_CAINFO, ca);
  return code ? code : curl_easy_setopt(h->easy, CURLOPT_PROXY_CAPATH, (char *)NULL);
}

CURLcode handle_open(struct handle *h, const char *ca)
{
  CURLcode code = CURLE_OUT_OF_MEMORY;

  h->owner = process_generation();
  h->easy = curl_easy_init();
  h->multi = curl_multi_init();
  h->parsed = curl_url();
  if (!h->easy || !h->multi || !h->parsed)
    goto done;
  set_pointers(h);
  curl_multi_setopt(h->multi, CURLMOPT_MAXCONNECTS, CONNECTIONS_MAX);
  code = set_constants(h->easy);
  if (!code)
    code = set_ca(h, ca);

done:
  if (code)
    handle_close(h);
  return code;
}

int handle_is_forked(const struct handle *h)
{
  return h->owner != process_generation();
}

int handle_fits(const struct handle *h, const char *ca)
{
  const char *had = h->ca.len ? h->ca.data : "";

  return h->easy && !handle_is_forked(h) && strcmp(had, ca ? ca : "") == 0;
}

static void leave(struct handle *h)
{
  if (h->active)
    curl_multi_remove_handle(h->multi, h->easy);
  h->active = 0;
}

/* A child that could not cut itself off from its parent's connections would rather lose the memory
   than talk on them. */
void handle_close(struct handle *h)
{
  struct sigpipe guard;

  if (!handle_is_forked(h) || sockets_blind(&h->sockets)) {
    sigpipe_block(&guard, write_raises);
    leave(h);
    curl_easy_cleanup(h->easy);
    curl_multi_cleanup(h->multi);
    curl_url_cleanup(h->parsed);
    sigpipe_restore(&guard);
  }
  h->easy = NULL;
  h->multi = NULL;
  h->parsed = NULL;
  h->active = 0;
  h->sockets.count = 0;
  buffer_reset(&h->url);
  buffer_reset(&h->ca);
  buffer_wipe(&h->proxy); /* may have a password */
}

void handle_free(struct handle *h)
{
  handle_close(h);
  buffer_free(&h->url);
  buffer_free(&h->ca);
  buffer_free(&h->proxy);
}

CURLcode handle_set_url(struct handle *h, const char *url, const char **why)
{
  size_t size = strlen(url) + 1;
  CURLUcode code;

  if (h->url.len == size && memcmp(h->url.data, url, size) == 0)
    return CURLE_OK;
  buffer_reset(&h->url);
  code = curl_url_set(h->parsed, CURLUPART_URL, url, CURLU_PATH_AS_IS | CURLU_DISALLOW_USER);
  if (!code && buffer_append(&h->url, url, size) != CORE_OK)
    code = CURLUE_OUT_OF_MEMORY;
  if (!code)
    return CURLE_OK;
  *why = curl_url_strerror(code);
  return code == CURLUE_OUT_OF_MEMORY ? CURLE_OUT_OF_MEMORY : CURLE_URL_MALFORMAT;
}

static int has_this_proxy(const struct handle *h, const char *proxy)
{
  size_t size = proxy ? strlen(proxy) + 1 : 0;

  return h->proxy.len == size && (size == 0 || memcmp(h->proxy.data, proxy, size) == 0);
}

/* libcurl keeps copies of both. Once there is a list of exceptions, be it empty, it does not look
   for the environment's. */
static CURLcode tell_proxy(struct handle *h, const char *proxy)
{
  CURLcode code = curl_easy_setopt(h->easy, CURLOPT_PROXY, proxy);

  return code ? code : curl_easy_setopt(h->easy, CURLOPT_NOPROXY, proxy ? "" : NULL);
}

CURLcode handle_set_proxy(struct handle *h, const char *proxy)
{
  CURLcode code;

  if (has_this_proxy(h, proxy))
    return CURLE_OK;
  buffer_wipe(&h->proxy);
  if (proxy && buffer_append(&h->proxy, proxy, strlen(proxy) + 1) != CORE_OK)
    code = CURLE_OUT_OF_MEMORY;
  else
    code = tell_proxy(h, proxy);
  if (code) { /* what is remembered stays what is set */
    buffer_wipe(&h->proxy);
    tell_proxy(h, NULL);
  }
  return code;
}

int handle_has_proxy(const struct handle *h)
{
  return h->proxy.len > 1;
}

/* What became of the transfer, which is over. */
static CURLcode outcome(struct handle *h)
{
  int left;
  CURLMsg *message = curl_multi_info_read(h->multi, &left);

  return message ? message->data.result : CURLE_BAD_FUNCTION_ARGUMENT;
}

/* As curl_easy_perform, but without the wait for nothing with which that begins: one system call in
   five. '*running' is 0 at the end of the transfer. */
static CURLcode drive(struct handle *h, const struct interrupt *interrupt, const int *ready,
                      int *running)
{
  CURLMcode code = curl_multi_perform(h->multi, running);

  while (!code && *running && !*ready) {
    int wait = silence_left(&h->silence, h->easy, WAIT_MS);
    if (wait == 0)
      return CURLE_OPERATION_TIMEDOUT;
    code = curl_multi_poll(h->multi, NULL, 0, wait, NULL);
    if (interrupt_is_set(interrupt))
      return CURLE_AGAIN;
    if (!code)
      code = curl_multi_perform(h->multi, running);
  }
  if (!code)
    return *running ? CURLE_OK : outcome(h);
  return code == CURLM_OUT_OF_MEMORY ? CURLE_OUT_OF_MEMORY : CURLE_BAD_FUNCTION_ARGUMENT;
}

static CURLcode go_on(struct handle *h, const struct interrupt *interrupt, const int *ready)
{
  int running = 1;
  CURLcode code = drive(h, interrupt, ready, &running);

  if (code || !running)
    leave(h);
  return code;
}

CURLcode handle_transfer(struct handle *h, long silence_ms, const struct interrupt *interrupt,
                         const int *ready)
{
  struct sigpipe guard;
  CURLcode code = CURLE_OUT_OF_MEMORY;

  silence_start(&h->silence, silence_ms);
  sigpipe_block(&guard, write_raises);
  h->active = curl_multi_add_handle(h->multi, h->easy) == CURLM_OK;
  if (h->active)
    code = go_on(h, interrupt, ready);
  sigpipe_restore(&guard);
  return code;
}

CURLcode handle_resume(struct handle *h, const struct interrupt *interrupt, const int *ready)
{
  struct sigpipe guard;
  CURLcode code;

  silence_start(&h->silence, h->silence.limit_ms); /* what the caller did before is none */
  sigpipe_block(&guard, write_raises);
  code = go_on(h, interrupt, ready);
  sigpipe_restore(&guard);
  return code;
}

void handle_stop(struct handle *h)
{
  struct sigpipe guard;

  if (!h->active)
    return;
  if (handle_is_forked(h)) {
    handle_close(h);
    return;
  }
  sigpipe_block(&guard, write_raises);
  leave(h);
  sigpipe_restore(&guard);
}

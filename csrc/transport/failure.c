#include "failure.h"

#include <string.h>

#include "../core/core.h"

static const struct {
  CURLcode code;
  const char *kind;
} kinds[] = {
  { CURLE_COULDNT_RESOLVE_HOST, "resolve" },
  { CURLE_COULDNT_CONNECT, "connect" },
  { CURLE_INTERFACE_FAILED, "connect" },
  { CURLE_SSL_CONNECT_ERROR, "tls" },
  { CURLE_PEER_FAILED_VERIFICATION, "tls" },
  { CURLE_SSL_CERTPROBLEM, "tls" },
  { CURLE_SSL_CIPHER, "tls" },
  { CURLE_SSL_CACERT_BADFILE, "tls" },
  { CURLE_SSL_CRL_BADFILE, "tls" },
  { CURLE_SSL_ISSUER_ERROR, "tls" },
  { CURLE_SSL_ENGINE_NOTFOUND, "tls" },
  { CURLE_SSL_ENGINE_SETFAILED, "tls" },
  { CURLE_SSL_ENGINE_INITFAILED, "tls" },
  { CURLE_SSL_INVALIDCERTSTATUS, "tls" },
  { CURLE_SSL_PINNEDPUBKEYNOTMATCH, "tls" },
  { CURLE_SSL_CLIENTCERT, "tls" },
  { CURLE_USE_SSL_FAILED, "tls" },
  { CURLE_OPERATION_TIMEDOUT, "timeout" },
  { CURLE_GOT_NOTHING, "closed" },
  { CURLE_PARTIAL_FILE, "closed" },
  { CURLE_SEND_ERROR, "closed" },
  { CURLE_RECV_ERROR, "closed" },
  { CURLE_COULDNT_RESOLVE_PROXY, "proxy" },
  { CURLE_PROXY, "proxy" },
  { CURLE_FILESIZE_EXCEEDED, "too_large" },
};

const char *failure_kind(CURLcode code)
{
  for (size_t i = 0; i < COUNT(kinds); i++) {
    if (kinds[i].code == code)
      return kinds[i].kind;
  }
  return "other";
}

/* What libcurl writes when it is the connection that ended: TLS itself has nothing to say then, or
   no more than that. The first stands before a state of OpenSSL or an error of the system; the last
   two are what GnuTLS says. */
static const char *const cut_texts[] = {
  "SSL_connect: ",
  "Recv failure: ",
  "Send failure: ",
  ":unexpected eof while reading",
  "The TLS connection was non-properly terminated",
  "Peer has terminated the connection",
};

const char *failure_kind_told(CURLcode code, const char *text)
{
  for (size_t i = 0; code == CURLE_SSL_CONNECT_ERROR && i < COUNT(cut_texts); i++) {
    if (strstr(text, cut_texts[i]))
      return "closed";
  }
  return failure_kind(code);
}

/* libcurl quotes a proxy setting that it does not understand, user:password@ included. */
const char *failure_text(CURLcode code, const char *text)
{
  return text[0] && !strchr(text, '@') ? text : curl_easy_strerror(code);
}

void failure_flatten(char *message)
{
  size_t len = strlen(message);

  for (size_t i = 0; i < len; i++) {
    if ((unsigned char)message[i] < ' ' || message[i] == 0x7f)
      message[i] = ' ';
  }
  while (len && message[len - 1] == ' ')
    message[--len] = '\0';
}

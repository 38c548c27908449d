/* The bare libcurl call to compare with: one handle, all options set once.
   usage: loop URL BODY COUNT [sigv4 | HEADER...]
   Prints the microseconds of CPU, user and system, of one call. */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#define WARM_UP 200
#define ANSWER_MAX 4096

struct answer {
  char data[ANSWER_MAX];
  size_t len;
};

static size_t keep(char *data, size_t size, size_t count, void *to)
{
  struct answer *answer = to;
  size_t len = size * count;

  if (len > ANSWER_MAX - answer->len)
    return 0;
  memcpy(answer->data + answer->len, data, len);
  answer->len += len;
  return len;
}

static double spent(void)
{
  struct rusage usage;

  getrusage(RUSAGE_SELF, &usage);
  return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6 +
         (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

static void set_up(CURL *easy, char **arguments, struct curl_slist *headers, struct answer *answer)
{
  curl_easy_setopt(easy, CURLOPT_URL, arguments[1]);
  curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, arguments[2]);
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, keep);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, answer);
  if (arguments[4] && strcmp(arguments[4], "sigv4") == 0) {
    curl_easy_setopt(easy, CURLOPT_AWS_SIGV4, "aws:amz:us-east-1:lambda");
    curl_easy_setopt(easy, CURLOPT_USERPWD, "AKIDEXAMPLE:wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
  }
}

/* The content type and the headers that are given, if any. NULL when memory ran out. */
static struct curl_slist *list_headers(char **given)
{
  struct curl_slist *list = curl_slist_append(NULL, "Content-Type: application/json");

  for (; list && *given && strcmp(*given, "sigv4") != 0; given++)
    list = curl_slist_append(list, *given);
  return list;
}

/* 1 when each of 'count' calls brought an answer. */
static int run(CURL *easy, struct answer *answer, long count)
{
  for (long i = 0; i < count; i++) {
    long status = 0;

    answer->len = 0;
    if (curl_easy_perform(easy) != CURLE_OK)
      return 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200 || answer->len == 0)
      return 0;
  }
  return 1;
}

int main(int count, char **arguments)
{
  long calls = count >= 4 ? strtol(arguments[3], NULL, 10) : 0;
  struct curl_slist *headers = calls > 0 ? list_headers(arguments + 4) : NULL;
  CURL *easy = curl_easy_init();
  struct answer answer;
  double start;
  int ok;

  if (!easy || !headers)
    return 2;
  set_up(easy, arguments, headers, &answer);
  ok = run(easy, &answer, WARM_UP);
  start = spent();
  ok = ok && run(easy, &answer, calls);
  printf("%.3f\n", (spent() - start) / (double)calls);
  curl_easy_cleanup(easy);
  curl_slist_free_all(headers);
  return ok ? 0 : 1;
}

/* An HTTP server on 127.0.0.1 that gives every request the same answer.
   usage: server ANSWER [WAIT]
   Prints its port; ends when its standard input does. With a WAIT it answers after so many
   microseconds and never sleeps: to wake it would cost the client time, and a different one from
   call to call. */
#define _POSIX_C_SOURCE 200809L

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define CONNECTIONS_MAX 16
#define REQUEST_MAX 8192

enum { INPUT, LISTENER, FIRST }; /* places in 'polled' */

static struct pollfd polled[FIRST + CONNECTIONS_MAX];
static struct {
  char data[REQUEST_MAX + 1]; /* NUL-terminated */
  size_t len;
} requests[FIRST + CONNECTIONS_MAX];
static nfds_t used = FIRST;
static double pause_us; /* 0: sleep while there is nothing to do */

static int listen_anywhere(void)
{
  struct sockaddr_in address = { .sin_family = AF_INET };
  socklen_t size = sizeof(address);
  int fd = socket(AF_INET, SOCK_STREAM, 0);

  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof(address)) != 0 ||
      listen(fd, CONNECTIONS_MAX) != 0 ||
      getsockname(fd, (struct sockaddr *)&address, &size) != 0)
    return -1;
  printf("%d\n", ntohs(address.sin_port));
  fflush(stdout);
  return fd;
}

static void greet(void)
{
  int fd = accept(polled[LISTENER].fd, NULL, NULL), on = 1;

  if (fd < 0 || used == FIRST + CONNECTIONS_MAX) {
    close(fd);
    return;
  }
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
  polled[used] = (struct pollfd){ fd, POLLIN, 0 };
  requests[used].len = 0;
  used++;
}

/* The last connection takes the place of number 'i'. */
static void part(nfds_t i)
{
  close(polled[i].fd);
  used--;
  polled[i] = polled[used];
  requests[i] = requests[used];
}

/* 1 when 'request' is all there. */
static int is_whole(const char *request, size_t len)
{
  static const char length[] = "\ncontent-length:";
  const char *end = strstr(request, "\r\n\r\n");
  size_t body = 0;

  if (!end)
    return 0;
  for (const char *at = strchr(request, '\n'); at && at < end; at = strchr(at + 1, '\n')) {
    if (strncasecmp(at, length, sizeof(length) - 1) == 0)
      body = strtoul(at + sizeof(length) - 1, NULL, 10);
  }
  return len >= (size_t)(end + 4 - request) + body;
}

static double now_us(void)
{
  struct timespec now;

  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static void spin(double us)
{
  double end = now_us() + us;

  while (now_us() < end)
    continue;
}

/* 0 when connection number 'i' has ended. */
static int serve(nfds_t i, const char *answer)
{
  char *data = requests[i].data;
  size_t len = requests[i].len;
  ssize_t got = read(polled[i].fd, data + len, REQUEST_MAX - len);

  if (got <= 0)
    return 0;
  len += (size_t)got;
  data[len] = '\0';
  requests[i].len = len;
  if (!is_whole(data, len))
    return 1;
  requests[i].len = 0;
  if (pause_us > 0)
    spin(pause_us);
  return write(polled[i].fd, answer, strlen(answer)) == (ssize_t)strlen(answer);
}

int main(int count, char **arguments)
{
  if (count < 2)
    return 2;
  pause_us = count > 2 ? strtod(arguments[2], NULL) : 0;
  polled[INPUT] = (struct pollfd){ STDIN_FILENO, POLLIN, 0 };
  polled[LISTENER] = (struct pollfd){ listen_anywhere(), POLLIN, 0 };
  if (polled[LISTENER].fd < 0)
    return 1;
  while (poll(polled, used, pause_us > 0 ? 0 : -1) >= 0 && !polled[INPUT].revents) {
    for (nfds_t i = used; i-- > FIRST;) {
      if (polled[i].revents && !serve(i, arguments[1]))
        part(i);
    }
    if (polled[LISTENER].revents)
      greet();
  }
  return 0;
}

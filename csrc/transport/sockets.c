#define _POSIX_C_SOURCE 200809L

#include "sockets.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static int track(struct sockets *s, curl_socket_t fd)
{
  struct stat info;

  if (s->count == SOCKETS_MAX || fstat(fd, &info) != 0)
    return 0;
  s->open[s->count].fd = fd;
  s->open[s->count].device = info.st_dev;
  s->open[s->count].inode = info.st_ino;
  s->count++;
  return 1;
}

curl_socket_t sockets_open(void *sockets, curlsocktype purpose, struct curl_sockaddr *address)
{
  curl_socket_t fd = socket(address->family, address->socktype, address->protocol);

  (void)purpose;
  if (fd == CURL_SOCKET_BAD)
    return fd;
  if (fcntl(fd, F_SETFD, FD_CLOEXEC) != 0 || !track(sockets, fd)) {
    close(fd);
    return CURL_SOCKET_BAD;
  }
  return fd;
}

int sockets_close(void *sockets, curl_socket_t fd)
{
  struct sockets *s = sockets;

  for (size_t i = 0; i < s->count; i++) {
    if (s->open[i].fd == fd) {
      s->open[i] = s->open[--s->count];
      break;
    }
  }
  return close(fd);
}

int sockets_blind(const struct sockets *s)
{
  struct stat info;
  int ok = 1;
  int null = open("/dev/null", O_RDWR | O_CLOEXEC);

  if (null < 0)
    return s->count == 0;
  for (size_t i = 0; i < s->count; i++) {
    curl_socket_t fd = s->open[i].fd;
    if (fstat(fd, &info) != 0 || info.st_dev != s->open[i].device ||
        info.st_ino != s->open[i].inode)
      continue; /* the child has closed it, and may have used its number again */
    ok &= dup2(null, fd) == fd;
  }
  close(null);
  return ok;
}

/* The sockets that one libcurl handle has open, so that a forked child can let go of them without
   a word on the parent's connections. */
#ifndef LAMBDA_SOCKETS_H
#define LAMBDA_SOCKETS_H

#include <curl/curl.h>
#include <stddef.h>
#include <sys/types.h>

#pragma GCC visibility push(hidden)

/* Idle connections, the one in use, and those that race for the fastest address, with room. */
#define SOCKETS_MAX 32

struct sockets {
  size_t count;
  struct {
    curl_socket_t fd;
    dev_t device; /* with 'inode': is 'fd' still the socket that was opened? */
    ino_t inode;
  } open[SOCKETS_MAX];
};

/* CURLOPT_OPENSOCKETFUNCTION; 'sockets' is a struct sockets. The socket is not inherited by the
   programs that the process starts. */
curl_socket_t sockets_open(void *sockets, curlsocktype purpose, struct curl_sockaddr *address);

/* CURLOPT_CLOSESOCKETFUNCTION; 'sockets' is a struct sockets. */
int sockets_close(void *sockets, curl_socket_t fd);

/* In a forked child: put /dev/null in the place of each socket, so that what libcurl and OpenSSL
   write while they clean up reaches nobody. 1, or 0 when that failed. */
int sockets_blind(const struct sockets *s);

#pragma GCC visibility pop

#endif

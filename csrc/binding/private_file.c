/* write_private: a file that its owner alone can read, replaced as a whole or not at all. */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <fcntl.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../core/encoding.h"
#include "binding.h"

/* Push the path of a new file beside 'path'. */
static const char *push_temporary(lua_State *L, const char *path)
{
  unsigned char bytes[8];
  char name[2 * sizeof(bytes)];

  if (RAND_bytes(bytes, sizeof(bytes)) != 1)
    luaL_error(L, "OpenSSL has no random numbers");
  encoding_hex(bytes, sizeof(bytes), name);
  lua_pushfstring(L, "%s.", path);
  lua_pushlstring(L, name, sizeof(name));
  lua_concat(L, 2);
  return lua_tostring(L, -1);
}

/* Write all of 'content'; 0 or an errno. */
static int write_all(int fd, struct slice content)
{
  while (content.len) {
    ssize_t written = write(fd, content.data, content.len);

    if (written < 0 && errno != EINTR)
      return errno;
    if (written > 0) {
      content.data += written;
      content.len -= (size_t)written;
    }
  }
  return 0;
}

/* Make the file 'path', which is not there yet, and have its content on the disk; 0 or an errno. */
static int write_new(const char *path, struct slice content)
{
  int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
  int error;

  if (fd < 0)
    return errno;
  error = write_all(fd, content);
  if (!error && fsync(fd) != 0)
    error = errno;
  if (close(fd) != 0 && !error && errno != EINTR)
    error = errno;
  if (error)
    unlink(path);
  return error;
}

/* Put 'content' in the place of the file 'path'; 0 or an errno. */
static int replace(const char *path, const char *temporary, struct slice content)
{
  int error = write_new(temporary, content);

  if (error || rename(temporary, path) == 0)
    return error;
  error = errno;
  unlink(temporary);
  return error;
}

int binding_write_private(lua_State *L)
{
  struct slice path, content;
  int error;

  path.data = luaL_checklstring(L, 1, &path.len);
  content.data = luaL_checklstring(L, 2, &content.len);
  if (memchr(path.data, '\0', path.len)) {
    lua_pushnil(L);
    lua_pushliteral(L, "the path has a NUL byte");
    return 2;
  }
  error = replace(path.data, push_temporary(L, path.data), content);
  if (!error) {
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushnil(L);
  lua_pushfstring(L, "%s: %s", path.data, strerror(error));
  return 2;
}

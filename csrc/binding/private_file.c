/* write_private: a file that its owner alone can read, replaced as a whole or not at all. */
#define _XOPEN_SOURCE 700 /* realpath */

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../core/encoding.h"
#include "binding.h"

/* Write the path of the file to replace, PATH_MAX bytes at most, to 'real': what 'path' leads to,
   so that a link stays one. NULL, or why nothing can take its place. */
static const char *resolve(struct slice path, char *real)
{
  struct stat info;

  if (realpath(path.data, real) && stat(real, &info) == 0) {
    if (S_ISDIR(info.st_mode))
      return strerror(EISDIR);
    return S_ISREG(info.st_mode) ? NULL : "Not a regular file";
  }
  if (errno != ENOENT)
    return strerror(errno);
  if (lstat(path.data, &info) == 0 && S_ISLNK(info.st_mode))
    return "Symbolic link to a file that does not exist";
  if (path.len >= PATH_MAX)
    return strerror(ENAMETOOLONG);
  memcpy(real, path.data, path.len + 1); /* a new file */
  return NULL;
}

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

    if (written == 0)
      return EIO;
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
  char real[PATH_MAX];
  const char *problem;

  path.data = luaL_checklstring(L, 1, &path.len);
  content.data = luaL_checklstring(L, 2, &content.len);
  if (memchr(path.data, '\0', path.len)) {
    lua_pushnil(L);
    lua_pushliteral(L, "the path has a NUL byte");
    return 2;
  }
  problem = resolve(path, real);
  if (!problem) {
    int error = replace(real, push_temporary(L, real), content);

    problem = error ? strerror(error) : NULL;
  }
  if (!problem) {
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushnil(L);
  lua_pushfstring(L, "%s: %s", path.data, problem);
  return 2;
}

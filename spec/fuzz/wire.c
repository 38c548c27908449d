/* fuzz.wire: while it is set, a connection that libcurl makes leads to these bytes and then the end.
   The program's own socket() and connect() come before those of the C library. And what the C
   library takes for an address. */
#include <arpa/inet.h>
#include <errno.h>
#include <lauxlib.h>
#include <lua.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

int luaopen_fuzz_wire(lua_State *L);

static struct {
  const char *bytes;
  size_t len;
  int is_set;
  int near, far; /* the two ends of the connection; -1: none */
} wire = { .near = -1, .far = -1 };

int socket(int domain, int type, int protocol)
{
  int ends[2];

  if (!wire.is_set || (type & 0xF) != SOCK_STREAM || domain == AF_UNIX)
    return (int)syscall(SYS_socket, domain, type, protocol);
  if (wire.near >= 0 || socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) {
    errno = EACCES; /* a second connection for one answer */
    return -1;
  }
  wire.near = ends[0];
  wire.far = ends[1];
  if (write(wire.far, wire.bytes, wire.len) != (ssize_t)wire.len || shutdown(wire.far, SHUT_WR))
    _exit(1);
  return wire.near;
}

int connect(int fd, const struct sockaddr *address, socklen_t len)
{
  return wire.is_set && fd == wire.near ? 0 : (int)syscall(SYS_connect, fd, address, len);
}

/* wire.with(bytes, fn, ...): call fn(...) with the wire set. */
static int wire_with(lua_State *L)
{
  wire.bytes = luaL_checklstring(L, 1, &wire.len);
  wire.near = wire.far = -1;
  wire.is_set = 1;
  lua_call(L, lua_gettop(L) - 2, LUA_MULTRET);
  wire.is_set = 0;
  if (wire.far >= 0)
    close(wire.far);
  return lua_gettop(L) - 1;
}

/* wire.address(text): the bytes of an IPv4 or IPv6 address; nothing when it is none. */
static int wire_address(lua_State *L)
{
  const char *text = luaL_checkstring(L, 1);
  char bytes[sizeof(struct in6_addr)];

  if (inet_pton(AF_INET, text, bytes) == 1)
    lua_pushlstring(L, bytes, sizeof(struct in_addr));
  else if (inet_pton(AF_INET6, text, bytes) == 1)
    lua_pushlstring(L, bytes, sizeof(bytes));
  else
    return 0;
  return 1;
}

int luaopen_fuzz_wire(lua_State *L)
{
  static const luaL_Reg functions[] = { { "with", wire_with },
                                        { "address", wire_address },
                                        { NULL, NULL } };

  luaL_newlib(L, functions);
  return 1;
}

/* Lua values <-> http.h: the request and the limits that come, the answer and the failure that go.
   Their keys are the upvalues of the functions that use them, so that no call makes them anew. */
#ifndef LAMBDA_VALUES_H
#define LAMBDA_VALUES_H

#include "../binding/compat.h"
#include "http.h"
#include "watch.h"

#pragma GCC visibility push(hidden)

#define VALUES_REQUEST 2 /* where on the stack the arguments are */
#define VALUES_LIMITS 3
#define VALUES_BODY 4 /* where values_get_call leaves the request's body */

struct values_call {
  struct http_request request;
  struct http_header headers[HTTP_HEADERS_MAX]; /* of 'request' */
  struct http_limits limits;
  struct watch watch; /* of 'limits' */
};

/* Push 'function' with the keys; only from such a function can the others here be called. */
void values_push_closure(lua_State *L, lua_CFunction function);

/* Fill 'call', which then stays where it is, from the table at VALUES_REQUEST and the table or nil
   at VALUES_LIMITS, read raw: the caller's code does not run. 'max_body' is the limit when none is
   given. Raises when they are malformed. What is borrowed lives as long as this call of Lua. */
void values_get_call(lua_State *L, struct values_call *call, size_t max_body);

/* Push a table with the status and the headers. */
void values_push_head(lua_State *L, const struct http_result *result);

/* Push that with the body. */
void values_push_response(lua_State *L, const struct http_result *result);

/* Push nil and a failure. */
void values_push_failure(lua_State *L, const char *kind, const char *message, int sent);

#pragma GCC visibility pop

#endif

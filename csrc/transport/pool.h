/* The handles of one transport: each serves one request at a time and keeps its connections for
   the next. What refers to a pool counts as a user of it, in whatever order the users end. */
#ifndef LAMBDA_POOL_H
#define LAMBDA_POOL_H

#include "http.h"

#pragma GCC visibility push(hidden)

struct pool; /* opaque */

/* A pool with one user, or NULL and '*message', a constant. Opens no connection. */
struct pool *pool_open(const char **message);

/* Become one more user. 'p' may be NULL, which counts as closed, here and below. */
void pool_join(struct pool *p);

/* Stop being one; the last frees the pool and every handle in it. */
void pool_leave(struct pool *p);

/* Free the idle handles, and from now on each that is given back. */
void pool_close(struct pool *p);

/* A handle that nobody else uses, or NULL and '*message', a constant. */
struct http *pool_take(struct pool *p, const char **message);

/* Give back a handle that was taken from 'p'. */
void pool_give(struct pool *p, const struct http *http);

#pragma GCC visibility pop

#endif

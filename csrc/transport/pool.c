#include "pool.h"

#include <stdlib.h>

#define IDLE_MAX 4 /* handles, each with its connections */

struct member {
  struct http *http; /* owned */
  int busy;
  struct member *next;
};

struct pool {
  size_t users;
  int closed;
  struct member *first;
};

static struct http *add_member(struct pool *p, const char **message)
{
  struct member *m = malloc(sizeof(*m));

  *message = "out of memory";
  if (!m)
    return NULL;
  m->http = http_open(message);
  if (!m->http) {
    free(m);
    return NULL;
  }
  m->busy = 0;
  m->next = p->first;
  p->first = m;
  return m->http;
}

/* Free the member that '*link' points to. */
static void drop(struct member **link)
{
  struct member *m = *link;

  *link = m->next;
  http_close(m->http);
  free(m);
}

struct pool *pool_open(const char **message)
{
  struct pool *p = calloc(1, sizeof(*p));

  *message = "out of memory";
  if (p && add_member(p, message)) {
    p->users = 1;
    return p;
  }
  free(p);
  return NULL;
}

void pool_join(struct pool *p)
{
  if (p)
    p->users++;
}

void pool_leave(struct pool *p)
{
  if (!p || --p->users > 0)
    return;
  while (p->first)
    drop(&p->first);
  free(p);
}

void pool_close(struct pool *p)
{
  struct member **link = &p->first;

  p->closed = 1;
  while (*link) {
    if ((*link)->busy)
      link = &(*link)->next;
    else
      drop(link);
  }
}

struct http *pool_take(struct pool *p, const char **message)
{
  struct member *m;

  if (!p || p->closed) {
    *message = "the transport is closed";
    return NULL;
  }
  m = p->first;
  while (m && m->busy)
    m = m->next;
  if (!m && !add_member(p, message))
    return NULL;
  if (!m)
    m = p->first;
  m->busy = 1;
  return m->http;
}

static size_t count_idle(const struct pool *p)
{
  size_t count = 0;

  for (const struct member *m = p->first; m; m = m->next)
    count += !m->busy;
  return count;
}

void pool_give(struct pool *p, const struct http *http)
{
  struct member **link = &p->first;

  while (*link && (*link)->http != http)
    link = &(*link)->next;
  if (!*link)
    return;
  (*link)->busy = 0;
  if (p->closed || count_idle(p) > IDLE_MAX)
    drop(link);
}

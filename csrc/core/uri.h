/* Percent-encoding and the canonical forms of path and query.
   Source: RFC 3986; IAM User Guide, "Create a signed AWS API request". */
#ifndef LAMBDA_URI_H
#define LAMBDA_URI_H

#include "buffer.h"

#pragma GCC visibility push(hidden)

/* Append 'text' with every byte outside A-Z a-z 0-9 - . _ ~ as %XX. A failure sticks in 'out'. */
void uri_encode(struct buffer *out, struct slice text);

/* The same, but '/' is kept. */
void uri_encode_path(struct buffer *out, struct slice text);

/* Append the canonical path of 'path', the bytes sent: dot segments removed, runs of '/' merged,
   then encoded once more, '/' kept. An empty path is "/". A failure sticks in 'out'. */
void uri_canonical_path(struct buffer *out, struct slice path);

/* Append the canonical query of 'query' (without '?'): each name and value encoded exactly once,
   whether it came encoded or raw ('+' is a plus sign), sorted by name, then by value. 'scratch' and
   'pairs' are working memory; a failure sticks in any of the three. */
void uri_canonical_query(struct buffer *out, struct slice query, struct buffer *scratch,
                         struct buffer *pairs);

#pragma GCC visibility pop

#endif

/* A growable run of bytes with a hard limit; reused from call to call, so that the hot path does
   not allocate. A failure sticks until the next reset: write freely, then look at 'status' once. */
#ifndef LAMBDA_BUFFER_H
#define LAMBDA_BUFFER_H

#include "core.h"

#pragma GCC visibility push(hidden)

struct buffer {
  char *data; /* NULL while cap is 0 */
  size_t len, cap, limit;
  enum core_status status; /* of the first append or reserve that failed */
};

/* Make 'b' empty; it will never hold more than 'limit' bytes. Allocates nothing. */
void buffer_init(struct buffer *b, size_t limit);

/* Wipe and free the memory of 'b', which is then empty and usable again. */
void buffer_free(struct buffer *b);

/* Forget the content and a failure, keep the memory. */
void buffer_reset(struct buffer *b);

/* Overwrite the whole memory with zeros and forget the content: for what held a secret. Memory that
   one large call took is freed, so that it costs later ones nothing. */
void buffer_wipe(struct buffer *b);

/* Make room for 'more' bytes after the content. CORE_OK, CORE_TOO_LARGE or CORE_NO_MEMORY (or the
   status that sticks); the content is untouched either way. Growing wipes what it leaves. */
enum core_status buffer_reserve(struct buffer *b, size_t more);

/* Append 'len' bytes. As buffer_reserve. 'data' must not point into 'b'. */
enum core_status buffer_append(struct buffer *b, const char *data, size_t len);

/* Append one byte. As buffer_reserve. */
enum core_status buffer_byte(struct buffer *b, char byte);

/* The content; valid until 'b' grows. */
struct slice buffer_slice(const struct buffer *b);

#pragma GCC visibility pop

#endif

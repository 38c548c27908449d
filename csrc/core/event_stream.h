/* The framing of an event stream, application/vnd.amazon.eventstream: bytes in as they come,
   messages out. Source: Smithy, "Amazon Event Stream Specification". */
#ifndef LAMBDA_EVENT_STREAM_H
#define LAMBDA_EVENT_STREAM_H

#include "buffer.h"

#pragma GCC visibility push(hidden)

#define EVENT_STREAM_HEADERS_MAX ((size_t)128 << 10)
#define EVENT_STREAM_PAYLOAD_MAX ((size_t)24 << 20)

/* A decoder. It keeps no more than one message, and that only while the message is in pieces. */
struct event_stream {
  struct buffer partial; /* the message under way, when it began in an earlier chunk */
  struct slice rest;     /* of the chunk last fed, from the message under way on; borrowed */
  size_t total, headers; /* lengths that the message under way says it has; 0: not known yet */
  int is_out;            /* the message under way was handed out: the next call drops it */
  const char *fault;     /* what is wrong with the stream, for ever; NULL while nothing is */
};

enum event_stream_status {
  EVENT_STREAM_MESSAGE,
  EVENT_STREAM_MORE, /* the chunk is used up */
  EVENT_STREAM_MALFORMED,
  EVENT_STREAM_NO_MEMORY
};

struct event_stream_message {
  struct slice headers; /* for event_stream_header */
  struct slice payload;
};

/* The types of header values, as on the wire. */
enum event_stream_type {
  EVENT_STREAM_TRUE,
  EVENT_STREAM_FALSE,
  EVENT_STREAM_BYTE,
  EVENT_STREAM_SHORT,
  EVENT_STREAM_INT,
  EVENT_STREAM_LONG,
  EVENT_STREAM_BYTES,
  EVENT_STREAM_STRING,
  EVENT_STREAM_TIMESTAMP,
  EVENT_STREAM_UUID
};

struct event_stream_header {
  struct slice name;
  enum event_stream_type type;
  struct slice bytes; /* of the value */
  int64_t integer;    /* of byte, short, int, long; of timestamp: milliseconds since 1970 */
};

/* Make 's' a decoder at the start of a stream. Allocates nothing. */
void event_stream_init(struct event_stream *s);

void event_stream_free(struct event_stream *s);

/* Go on with 'chunk', which the caller keeps alive until the next call that says
   EVENT_STREAM_MORE. 0 when the last chunk is not used up: then nothing happens. */
int event_stream_feed(struct event_stream *s, struct slice chunk);

/* Find the next message, which has both checksums right. What '*message' points to is valid until
   the next call with 's'. Each length is checked before memory is taken for it. */
enum event_stream_status event_stream_next(struct event_stream *s,
                                           struct event_stream_message *message);

/* Take the first header off '*headers', of the message that was found last. 0 when there is none
   left, or when the stream is malformed, which 's->fault' tells. */
int event_stream_header(struct event_stream *s, struct slice *headers,
                        struct event_stream_header *header);

/* Call the stream malformed, with a text that lives as long as the program. */
void event_stream_fail(struct event_stream *s, const char *fault);

/* The bytes fed that no message has had yet: above 0 at the end, the stream is truncated. */
size_t event_stream_pending(const struct event_stream *s);

#pragma GCC visibility pop

#endif

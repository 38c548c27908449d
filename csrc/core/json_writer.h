/* JSON text, compact, written value by value. The caller keeps brackets in order; commas come by
   themselves. Source: RFC 8259. */
#ifndef LAMBDA_JSON_WRITER_H
#define LAMBDA_JSON_WRITER_H

#include "buffer.h"

#pragma GCC visibility push(hidden)

/* Append '{', '}', '[' or ']'; an opening one after a comma where one is due. */
void json_open(struct buffer *out, char bracket);
void json_close(struct buffer *out, char bracket);

/* Append a member's name and ':'. 'name' is escaped as json_string does. */
void json_key(struct buffer *out, struct slice name);

/* Append 'text', which is valid UTF-8, in quotes. Control bytes, '"' and '\' are escaped, and so
   are U+2028 and U+2029, which JavaScript reads as line ends. */
void json_string(struct buffer *out, struct slice text);

/* Append an integer, without fraction or exponent, exact in all 64 bits. */
void json_integer(struct buffer *out, int64_t value);

/* Append a number, which is finite. */
void json_double(struct buffer *out, double value);

/* Append bytes as a string in base64. */
void json_bytes(struct buffer *out, struct slice bytes);

void json_boolean(struct buffer *out, int value);
void json_null(struct buffer *out);

#pragma GCC visibility pop

#endif

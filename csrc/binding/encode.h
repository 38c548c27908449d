/* The parts of encode: a walk over the caller's parameters that checks and writes them. */
#ifndef LAMBDA_ENCODE_H
#define LAMBDA_ENCODE_H

#include "violations.h"

#pragma GCC visibility push(hidden)

/* The memory that one Lua state encodes in; kept from call to call, and wiped after each, since
   parameters may be secrets. */
struct encoder {
  struct buffer path, query, body;
  struct buffer labels; /* those of the path, encoded, one after the other */
  struct buffer text; /* one value */
  struct buffer line; /* the list of one header */
  int busy; /* a call has it, or raised while it had it */
};

#define LABELS_MAX 8

/* A label of the path, in encoder.labels. */
struct label {
  const struct member *member;
  size_t start, len;
};

/* One call of encode. */
struct walk {
  lua_State *L;
  struct encoder *encoder;
  const struct shape *input;
  int params;     /* stack index of the parameters */
  int violations; /* of the list, nil while there are none */
  int headers;    /* of those of the request */
  int limits;     /* check ranges, lengths, patterns and what is required */
  struct label labels[LABELS_MAX];
  size_t label_count;
};

/* check.c: each checks the value on top of the stack, which is of the type that Lua has for the
   shape, and reports what is wrong with it. 1 when it may be written, and '*out'. */
int check_string(struct walk *w, const struct shape *shape, const struct trail *trail);
int check_integer(struct walk *w, const struct shape *shape, const struct trail *trail,
                  int64_t *out);
int check_double(struct walk *w, const struct shape *shape, const struct trail *trail);
int check_timestamp(struct walk *w, const struct shape *shape, const struct trail *trail);
int check_blob(struct walk *w, const struct shape *shape, const struct trail *trail);

/* The type itself; of anything but a structure, list or map, all of the above. */
int check_type(struct walk *w, const struct shape *shape, const struct trail *trail);
int check_scalar(struct walk *w, const struct shape *shape, const struct trail *trail);

/* Report inherited fields, which a raw walk would drop in silence. 1 when there are none. */
int check_metatable(struct walk *w, const struct trail *trail);

/* That the table on top is a sequence of a good length; its length in '*count'. */
int check_list(struct walk *w, const struct shape *shape, const struct trail *trail,
               size_t *count);

/* That the number of entries of a list or map is within its limits. */
void check_count(struct walk *w, const struct shape *shape, const struct trail *trail,
                 size_t count);

/* The number of entries of the table at 'index'. */
size_t check_entries(lua_State *L, int index);

/* The stack index of the value to show with a violation of 'shape'; 0 for secrets. */
int check_shown(lua_State *L, const struct shape *shape);

/* encode_json.c: check the value on top of the stack and write it as JSON, its members with
   encode_members; the stack is left as it was. */
void encode_json(struct walk *w, const struct shape *shape, const struct trail *trail);

/* encode.c: walk the members of the table on top of the stack. */
void encode_members(struct walk *w, const struct shape *shape, const struct trail *trail);

/* place.c: check and write the value on top for a place in the query, the headers or the path. */
void place_query(struct walk *w, const struct member *member, const struct trail *trail);
void place_header(struct walk *w, const struct member *member, const struct trail *trail);
void place_headers(struct walk *w, const struct member *member, const struct trail *trail);
void place_label(struct walk *w, const struct member *member, const struct trail *trail);

#pragma GCC visibility pop

#endif

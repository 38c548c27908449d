/* The schema of the API as data. lambda_model.c, written by generate.py, fills it; encode and
   decode walk it. Everything is const, so that processes share it. */
#ifndef LAMBDA_MODEL_H
#define LAMBDA_MODEL_H

#include <stdint.h>

#include "../core/timestamp.h"

#pragma GCC visibility push(hidden)

enum shape_type {
  SHAPE_STRUCTURE,
  SHAPE_LIST,
  SHAPE_MAP,
  SHAPE_STRING,
  SHAPE_INTEGER, /* integer and long */
  SHAPE_BOOLEAN,
  SHAPE_DOUBLE, /* double and float */
  SHAPE_TIMESTAMP,
  SHAPE_BLOB /* bytes; base64 in JSON */
};

/* A rule that the service states in prose and no pattern expresses; see core/grammar.h. */
enum grammar {
  GRAMMAR_NONE,
  GRAMMAR_FUNCTION_NAME,
  GRAMMAR_QUALIFIER,
  GRAMMAR_SUCCESS_DESTINATION,
  GRAMMAR_FAILURE_DESTINATION
};

/* A pattern as a DFA over bytes; the whole value must match. 'next' has a row of 'classes' states
   for each state. State 0 is dead, state 1 the start. 'accepts' has a bit a state. */
struct pattern {
  const char *source; /* the model's regular expression */
  uint16_t states;
  uint16_t classes;
  const uint8_t *class_of; /* 256 entries: byte -> class */
  const uint16_t *next;
  const uint8_t *accepts;
};

#define NO_MINIMUM INT64_MIN
#define NO_MAXIMUM INT64_MAX

struct member;

struct shape {
  enum shape_type type;
  uint8_t sensitive; /* its value appears in no message */
  uint8_t is_union;  /* structure: exactly one member is there */
  int64_t min, max; /* number: value; string: code points; list, map: entries; blob: bytes */
  const struct pattern *pattern;
  enum grammar grammar;
  enum timestamp_format format; /* timestamp */
  const struct member *members; /* structure */
  size_t member_count;
  const struct shape *key;     /* map */
  const struct shape *element; /* list and map */
};

enum location {
  IN_BODY,    /* a member of the JSON object */
  IN_PATH,
  IN_GREEDY,  /* in the path, where '/' in its value separates segments */
  IN_QUERY,   /* a list repeats its key, a map brings keys of its own */
  IN_HEADER,
  IN_HEADERS, /* a map: its keys are names of headers, behind a prefix */
  IN_STATUS,  /* the status of the answer */
  IN_PAYLOAD, /* the body itself: JSON for a structure, else bytes or text */
  IN_EVENTS   /* the body as a stream of events */
};

enum need {
  OPTIONAL,
  REQUIRED,
  GENERATED /* a token that makes a repetition harmless: made when it is absent */
};

/* Small, without pointers where it can be: each costs a relocation, and there are many members. */
struct member {
  uint16_t wire; /* of model_text: JSON key, label, query key, or name or prefix of headers in lower
                    case; see member_wire */
  uint16_t lua;  /* of model_text: see member_lua */
  uint8_t location; /* enum location */
  uint8_t need;     /* enum need */
  const struct shape *shape;
};

/* A piece of a URI template: fixed text, then the label that 'member' fills (-1: none). */
struct segment {
  struct slice text;
  int member; /* index into the input's members */
};

enum body {
  BODY_NONE,
  BODY_JSON,    /* an object of the members without another place: always sent */
  BODY_PAYLOAD, /* the JSON of the payload member, a structure: {} when it is absent */
  BODY_RAW      /* the bytes or text of the payload member, or of the stream of events */
};

struct operation {
  const char *name; /* what Lua calls it */
  const char *method;
  const struct segment *path;
  size_t path_count;
  const char *query; /* what the URI template has behind '?' */
  const struct shape *input;
  const struct shape *output; /* NULL: the answer has no members */
  enum body body;   /* of the request */
  enum body answer; /* BODY_JSON also when no body is expected */
  int events;       /* the body of the answer is a stream of events */
};

struct error_shape {
  const char *code;
  const struct member *members;
  size_t member_count;
};

extern const char *const model_text; /* the names of members; the first is "message" */
extern const struct operation model_operations[]; /* sorted by name */
extern const size_t model_operation_count;
extern const struct error_shape model_errors[]; /* sorted by code */
extern const size_t model_error_count;

static inline const char *member_wire(const struct member *member)
{
  return model_text + member->wire;
}

static inline const char *member_lua(const struct member *member)
{
  return model_text + member->lua;
}

#pragma GCC visibility pop

#endif

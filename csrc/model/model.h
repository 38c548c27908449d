/* The schema of the API as data. lambda_model.c, written by generate.py, fills it; encode and
   decode walk it. Everything is const, so that processes share it. */
#ifndef LAMBDA_MODEL_H
#define LAMBDA_MODEL_H

#include <stdint.h>

#include "../core/core.h"

#pragma GCC visibility push(hidden)

enum shape_type {
  SHAPE_STRUCTURE,
  SHAPE_LIST,
  SHAPE_MAP,
  SHAPE_STRING,
  SHAPE_INTEGER, /* integer and long */
  SHAPE_BOOLEAN,
  SHAPE_DOUBLE,
  SHAPE_TIMESTAMP
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
  const char *name;
  enum shape_type type;
  int sensitive;
  int64_t min, max; /* integer: value; string: code points; list and map: entries */
  const struct pattern *pattern;
  enum grammar grammar;
  const struct member *members; /* structure */
  size_t member_count;
  const struct shape *key;     /* map */
  const struct shape *element; /* list and map */
};

enum location { IN_BODY, IN_PATH, IN_QUERY, IN_HEADER };

struct member {
  const char *wire; /* JSON key, label, query key, or lower-case header name */
  const char *lua;
  enum location location;
  int required;
  const struct shape *shape;
};

/* A piece of a URI template: fixed text, then the label that 'member' fills (-1: none). */
struct segment {
  struct slice text;
  int member; /* index into the input's members */
};

struct operation {
  const char *name; /* what Lua calls it */
  const char *wire; /* what the API calls it */
  const char *method;
  const struct segment *path;
  size_t path_count;
  const struct shape *input;
  const struct shape *output; /* NULL: the answer has no members */
  int has_body;               /* the input has body members: a JSON object is always sent */
};

struct error_shape {
  const char *code;
  const struct member *members;
  size_t member_count;
};

extern const struct operation model_operations[]; /* sorted by name */
extern const size_t model_operation_count;
extern const struct error_shape model_errors[]; /* sorted by code */
extern const size_t model_error_count;

#pragma GCC visibility pop

#endif

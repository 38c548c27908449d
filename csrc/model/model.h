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

/* A pattern as a DFA over bytes; the whole value must match. State 0 is dead, state 1 the start. */
struct pattern {
  uint32_t source;   /* of model_text: the model's regular expression */
  uint32_t class_of; /* of model_bytes: 256 entries, byte -> class */
  uint32_t accepts;  /* of model_bytes: a bit a state */
  uint32_t next;     /* of model_states: a row of 'classes' states for each state */
  uint16_t classes;
};

#define NO_MINIMUM INT64_MIN
#define NO_MAXIMUM INT64_MAX

/* Small, and with places in tables instead of pointers, each of which would cost a relocation and
   every process its own copy of the page. */
struct shape {
  uint8_t type;      /* enum shape_type */
  uint8_t format;    /* enum timestamp_format */
  uint8_t grammar;   /* enum grammar */
  uint8_t sensitive; /* its value appears in no message */
  uint8_t is_union;  /* structure: exactly one member is there */
  uint16_t pattern;  /* of model_patterns; 0: none */
  uint16_t members;  /* structure: its first of model_members */
  uint16_t member_count;
  uint16_t key;      /* map: of model_shapes */
  uint16_t element;  /* list and map: of model_shapes; 0: none */
  int64_t min, max;  /* number: value; string: code points; list, map: entries; blob: bytes */
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

struct member {
  uint16_t wire; /* of model_text: JSON key, label, query key, or name or prefix of headers in lower
                    case */
  uint16_t lua;  /* of model_text */
  uint8_t location; /* enum location */
  uint8_t need;     /* enum need */
  uint16_t shape;   /* of model_shapes */
};

/* A piece of a URI template: fixed text, then the label that 'member' fills (-1: none). */
struct segment {
  uint16_t text;  /* of model_text */
  int16_t member; /* index into the input's members */
};

enum body {
  BODY_NONE,
  BODY_JSON,    /* an object of the members without another place: always sent */
  BODY_PAYLOAD, /* the JSON of the payload member, a structure: {} when it is absent */
  BODY_RAW      /* the bytes or text of the payload member, or of the stream of events */
};

struct operation {
  uint16_t name;   /* of model_text: what Lua calls it */
  uint16_t method; /* of model_text */
  uint16_t query;  /* of model_text: what the URI template has behind '?' */
  uint16_t path;   /* its first of model_segments */
  uint16_t path_count;
  uint16_t input;  /* of model_shapes */
  uint16_t output; /* of model_shapes: one without members when the answer has none */
  uint8_t body;    /* enum body, of the request */
  uint8_t answer;  /* enum body: BODY_JSON also when no body is expected */
  uint8_t events;  /* the body of the answer is a stream of events */
};

struct error_shape {
  uint16_t code;  /* of model_text */
  uint16_t shape; /* of model_shapes */
};

extern const char *const model_text; /* names and patterns; the first is "message" */
extern const uint8_t model_bytes[];
extern const uint16_t model_states[];
extern const struct pattern model_patterns[];
extern const struct member model_members[];
extern const struct shape model_shapes[]; /* the first is a structure without members */
extern const struct segment model_segments[];
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

static inline const struct shape *member_shape(const struct member *member)
{
  return &model_shapes[member->shape];
}

static inline const struct member *shape_members(const struct shape *shape)
{
  return &model_members[shape->members];
}

static inline const struct shape *shape_key(const struct shape *shape)
{
  return &model_shapes[shape->key];
}

static inline const struct shape *shape_element(const struct shape *shape)
{
  return &model_shapes[shape->element];
}

#pragma GCC visibility pop

#endif

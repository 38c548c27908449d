/* The patterns of the model, tables of states, beside PCRE on their sources; and what is said of a
   text that one refuses. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "../../../csrc/core/constraint.h"
#include "../../../csrc/core/grammar.h"
#include "../../../csrc/core/utf8.h"
#include "../source.h"

#define PATTERNS_MAX 1024
#define STATES 65536
#define STEPS_MAX 100000 /* that PCRE may take for a text */

int LLVMFuzzerInitialize(int *count, char ***words);

/* Tables have no branches that the fuzzer could count: the states do instead. */
__attribute__((section("__libfuzzer_extra_counters"))) static uint8_t states[STATES];

static const struct shape *shapes[PATTERNS_MAX];
static pcre2_code *codes[PATTERNS_MAX];
static size_t count;
static pcre2_match_data *match;
static pcre2_match_context *context;

static const char *source_of(const struct shape *shape)
{
  return model_text + model_patterns[shape->pattern].source;
}

static int is_known(const struct shape *shape)
{
  for (size_t i = 0; i < count; i++) {
    if (shapes[i]->pattern == shape->pattern && shapes[i]->grammar == shape->grammar)
      return 1;
  }
  return 0;
}

static void add(const struct shape *shape)
{
  int error;
  PCRE2_SIZE at;

  if (!shape->pattern || is_known(shape))
    return;
  REQUIRE(count < PATTERNS_MAX, "more patterns than there is room for");
  codes[count] = pcre2_compile((PCRE2_SPTR)source_of(shape), PCRE2_ZERO_TERMINATED,
                               PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED |
                                 PCRE2_DOLLAR_ENDONLY, &error, &at, NULL);
  REQUIRE(codes[count] != NULL, source_of(shape));
  shapes[count++] = shape;
}

/* All that the inputs of operations lead to. */
static void visit(uint16_t number)
{
  static uint8_t seen[UINT16_MAX + 1];
  const struct shape *shape = &model_shapes[number];

  if (seen[number]++)
    return;
  seen[number] = 1;
  add(shape);
  if (shape->type == SHAPE_LIST || shape->type == SHAPE_MAP)
    visit(shape->element);
  if (shape->type == SHAPE_MAP)
    visit(shape->key);
  for (size_t i = 0; shape->type == SHAPE_STRUCTURE && i < shape->member_count; i++)
    visit(shape_members(shape)[i].shape);
}

int LLVMFuzzerInitialize(int *argument_count, char ***words)
{
  (void)argument_count, (void)words;
  match = pcre2_match_data_create(1, NULL);
  context = pcre2_match_context_create(NULL);
  REQUIRE(match && context, "no memory");
  pcre2_set_match_limit(context, STEPS_MAX);
  for (size_t i = 0; i < model_operation_count; i++)
    visit(model_operations[i].input);
  REQUIRE(count > 0, "no patterns");
  return 0;
}

static void count_states(const struct shape *shape, struct slice text)
{
  const struct pattern *p = &model_patterns[shape->pattern];
  uint32_t state = 1;

  for (size_t i = 0; state && i < text.len; i++) {
    state = model_states[p->next + state * p->classes +
                         model_bytes[p->class_of + (unsigned char)text.data[i]]];
    states[(shape->pattern * 2654435761u ^ state * 40503u) % STATES]++;
  }
}

static void check_fault(struct fault fault, struct slice text)
{
  if (!fault.part)
    return;
  REQUIRE(fault.problem && fault.problem[0], "a fault without words");
  REQUIRE(fault.text.len <= text.len, "a fault that is longer than the text");
  REQUIRE(fault.text.len == 0 || (fault.text.data >= text.data &&
                                  fault.text.data + fault.text.len <= text.data + text.len),
          "a fault outside of the text");
}

/* PCRE has other letters beyond ASCII than the tables, which take them all together. */
static int is_comparable(const char *source, struct slice text)
{
  for (size_t i = 0; strstr(source, "\\p") && i < text.len; i++) {
    if ((unsigned char)text.data[i] >= 0x80)
      return 0;
  }
  return 1;
}

static void check(size_t i, struct slice text)
{
  int found = constraint_pattern(shapes[i], text) == VALID;
  int result = pcre2_match(codes[i], (PCRE2_SPTR)text.data, text.len, 0, 0, match, context);

  count_states(shapes[i], text);
  if ((result >= 0 || result == PCRE2_ERROR_NOMATCH) && is_comparable(source_of(shapes[i]), text))
    REQUIRE(found == (result >= 0), source_of(shapes[i]));
  check_fault((found ? grammar_check : grammar_explain)(shapes[i]->grammar, text), text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct source source = { data, data + size };
  size_t high = source_byte(&source), number = high * 256 + source_byte(&source), at;
  struct slice text = source_rest(&source);
  char *bytes = (char *)(uintptr_t)text.data;

  while (!utf8_check(text, &at))
    bytes[at] = '?';
  if (high < 255)
    check(number % count, text);
  for (size_t i = 0; high == 255 && i < count; i++)
    check(i, text);
  free(bytes);
  return 0;
}

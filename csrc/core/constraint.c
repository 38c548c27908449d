#include "constraint.h"

enum violation constraint_integer(const struct shape *shape, int64_t n)
{
  if (n < shape->min)
    return BELOW_MINIMUM;
  return n > shape->max ? ABOVE_MAXIMUM : VALID;
}

enum violation constraint_length(const struct shape *shape, size_t length)
{
  return constraint_integer(shape, length > INT64_MAX ? INT64_MAX : (int64_t)length);
}

enum violation constraint_pattern(const struct shape *shape, struct slice text)
{
  const struct pattern *p = &model_patterns[shape->pattern];
  const uint16_t *next = model_states + p->next;
  const uint8_t *class_of = model_bytes + p->class_of;
  size_t state = 1;

  if (!shape->pattern)
    return VALID;
  for (size_t i = 0; state && i < text.len; i++)
    state = next[state * p->classes + class_of[(unsigned char)text.data[i]]];
  return model_bytes[p->accepts + state / 8] >> state % 8 & 1 ? VALID : NOT_MATCHING;
}

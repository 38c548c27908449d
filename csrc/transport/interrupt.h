/* Whether the host wants to have control back in the middle of a transfer. */
#ifndef LAMBDA_INTERRUPT_H
#define LAMBDA_INTERRUPT_H

#pragma GCC visibility push(hidden)

struct interrupt {
  int (*is_set)(void *context); /* NULL: never; asked about once a second, and after signals */
  void *context;
};

static inline int interrupt_is_set(const struct interrupt *i)
{
  return i->is_set && i->is_set(i->context);
}

#pragma GCC visibility pop

#endif

#include "lookup.h"

#include <stdlib.h>
#include <string.h>

static int compare_operation(const void *name, const void *row)
{
  return strcmp(name, model_text + ((const struct operation *)row)->name);
}

static int compare_error(const void *code, const void *row)
{
  return strcmp(code, model_text + ((const struct error_shape *)row)->code);
}

const struct operation *lookup_operation(struct slice name)
{
  return strlen(name.data) == name.len
             ? bsearch(name.data, model_operations, model_operation_count,
                       sizeof(model_operations[0]), compare_operation)
             : NULL;
}

const struct error_shape *lookup_error(struct slice code)
{
  return strlen(code.data) == code.len
             ? bsearch(code.data, model_errors, model_error_count, sizeof(model_errors[0]),
                       compare_error)
             : NULL;
}

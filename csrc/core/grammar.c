#include "grammar.h"

#include <string.h>

#define PARTS_MAX 9 /* one more than any form has */
#define ARN_PARTS 6 /* arn:partition:service:region:account:resource */
#define ACCOUNT_DIGITS 12
#define BARE_NAME_MAX 64

static const struct fault none = { NULL, { "", 0 }, NULL };

enum arn_part { ARN, PARTITION, SERVICE, REGION, ACCOUNT, RESOURCE };

struct parts {
  struct slice at[PARTS_MAX];
  size_t count;
};

/* Split 'text' at its colons into at most 'most' parts; the last one takes what is left. Parts
   after those are empty. */
static struct parts split(struct slice text, size_t most)
{
  struct parts parts = { .count = 0 };
  const char *at = text.data, *end = text.data + text.len, *colon;

  do {
    colon = parts.count + 1 < most ? memchr(at, ':', (size_t)(end - at)) : NULL;
    parts.at[parts.count++] = (struct slice){ at, (size_t)((colon ? colon : end) - at) };
    at = colon ? colon + 1 : end;
  } while (colon);
  for (size_t i = parts.count; i < PARTS_MAX; i++)
    parts.at[i] = none.text;
  return parts;
}

static int is(struct slice text, const char *word)
{
  return slice_equal(text, slice_of(word));
}

static int starts(struct slice text, const char *prefix)
{
  size_t len = strlen(prefix);

  return text.len >= len && memcmp(text.data, prefix, len) == 0;
}

static int ends(struct slice text, const char *suffix)
{
  size_t len = strlen(suffix);

  return text.len >= len && memcmp(text.data + text.len - len, suffix, len) == 0;
}

static int is_lower(char c)
{
  return c >= 'a' && c <= 'z';
}

static int is_digit(char c)
{
  return c >= '0' && c <= '9';
}

/* 1 when each byte of 'text' is an ASCII letter, a digit, or one of 'others'. */
static int is_made_of(struct slice text, const char *others)
{
  for (size_t i = 0; i < text.len; i++) {
    char c = text.data[i];

    if (!is_lower(c) && !(c >= 'A' && c <= 'Z') && !is_digit(c) && (!c || !strchr(others, c)))
      return 0;
  }
  return text.len > 0;
}

static int is_number(struct slice text)
{
  for (size_t i = 0; i < text.len; i++) {
    if (!is_digit(text.data[i]))
      return 0;
  }
  return text.len > 0;
}

static size_t count_lower(const char *at, const char *end)
{
  size_t count = 0;

  while (at + count < end && is_lower(at[count]))
    count++;
  return count;
}

/* 1 for a word of 'len' letters that stands between country and place: gov, iso, isob, … */
static int is_isolated(const char *word, size_t len)
{
  return (len == 3 && memcmp(word, "gov", 3) == 0) ||
         ((len == 3 || len == 4) && memcmp(word, "iso", 3) == 0);
}

/* Region names as the patterns have them: us-east-1, us-gov-west-1, us-isob-east-1,
   eusc-de-east-1. */
static int is_region(struct slice text)
{
  const char *at = text.data + (starts(text, "eusc-") ? 5 : 0), *end = text.data + text.len;
  size_t letters = count_lower(at, end);

  if (letters != 2 || end - at < 3 || at[2] != '-')
    return 0;
  at += 3;
  letters = count_lower(at, end);
  if (is_isolated(at, letters) && end - at > (ptrdiff_t)letters + 1 && at[letters] == '-' &&
      is_lower(at[letters + 1])) {
    at += letters + 1;
    letters = count_lower(at, end);
  }
  return letters > 0 && end - at == (ptrdiff_t)letters + 2 && at[letters] == '-' &&
         is_digit(at[letters + 1]);
}

static struct fault wrong(const char *part, struct slice text, const char *problem)
{
  return (struct fault){ part, text, text.len ? problem : "is missing" };
}

static struct fault explain_account(struct slice text)
{
  return is_number(text) && text.len == ACCOUNT_DIGITS
             ? none
             : wrong("account", text, "is not 12 digits");
}

static struct fault explain_region(struct slice text)
{
  return is_region(text) ? none : wrong("region", text, "is not a region name such as us-east-1");
}

/* Partitions have digits in the pattern of destinations alone. */
static struct fault explain_partition(struct slice text, int digits)
{
  int ok = starts(text, "aws") && is_made_of(text, "-");

  for (size_t i = 0; ok && i < text.len; i++)
    ok = digits || !is_digit(text.data[i]);
  return ok ? none : wrong("partition", text, "is not one such as aws or aws-cn");
}

static struct fault explain_qualifier(struct slice text)
{
  if (is(text, "$LATEST") || is(text, "$LATEST.PUBLISHED"))
    return none;
  return is_made_of(text, "-_")
             ? none
             : wrong("version or alias", text,
                     "is not $LATEST, a version number or an alias of letters, digits, - and _");
}

static struct fault explain_name(struct slice text)
{
  return is_made_of(text, "-_.") ? none
                                 : wrong("name", text,
                                         "has other bytes than letters, digits, -, _ and .");
}

/* Name, and version or alias if any, from part 'i' on. */
static struct fault explain_tail(const struct parts *parts, size_t i)
{
  struct fault fault = explain_name(parts->at[i]);

  if (!fault.part && i + 1 < parts->count)
    fault = explain_qualifier(parts->at[i + 1]);
  if (!fault.part && i + 2 < parts->count)
    fault = (struct fault){ "last part", parts->at[i + 2], "is one too many" };
  return fault;
}

static struct fault explain_function_arn(struct slice text)
{
  const struct parts parts = split(text, PARTS_MAX);
  const struct slice *part = parts.at;
  struct fault fault = none;

  if (part[PARTITION].len)
    fault = explain_partition(part[PARTITION], 0);
  if (!fault.part && !is(part[SERVICE], "lambda"))
    fault = wrong("service", part[SERVICE], "is not lambda");
  if (!fault.part)
    fault = explain_region(part[REGION]);
  if (!fault.part)
    fault = explain_account(part[ACCOUNT]);
  if (!fault.part)
    fault = explain_tail(&parts, is(part[RESOURCE], "function") ? RESOURCE + 1 : RESOURCE);
  return fault;
}

/* [region:][account:][function:]name[:version or alias] */
static struct fault explain_partial_arn(struct slice text)
{
  const struct parts parts = split(text, PARTS_MAX);
  struct fault fault = none;
  size_t i = 0;

  if (i + 1 < parts.count && is_region(parts.at[i]))
    i++;
  if (i + 1 < parts.count && is_number(parts.at[i]) && parts.at[i].len == ACCOUNT_DIGITS)
    i++;
  if (i + 2 < parts.count && is(parts.at[i + 1], "function"))
    fault = i || is_number(parts.at[i]) ? explain_account(parts.at[i])
                                        : explain_region(parts.at[i]);
  else if (i + 1 < parts.count && is(parts.at[i], "function"))
    i++;
  return fault.part ? fault : explain_tail(&parts, i);
}

static struct fault explain_function_name(struct slice text)
{
  return starts(text, "arn:") ? explain_function_arn(text) : explain_partial_arn(text);
}

static struct fault explain_qualifier_parameter(struct slice text)
{
  return is_made_of(text, "-_$")
             ? none
             : wrong("version or alias", text,
                     "has other bytes than letters, digits, -, _ and $");
}

static struct fault explain_destination(struct slice text)
{
  const struct parts parts = split(text, ARN_PARTS);
  struct fault fault;

  if (!starts(text, "arn:"))
    return wrong("destination", text, "is not an ARN");
  if (parts.count < ARN_PARTS)
    return (struct fault){ "ARN", text, "has fewer than its six parts" };
  fault = explain_partition(parts.at[PARTITION], 1);
  if (!fault.part && !is_made_of(parts.at[SERVICE], "-"))
    fault = wrong("service", parts.at[SERVICE], "has other bytes than letters, digits and -");
  if (!fault.part && parts.at[REGION].len)
    fault = explain_region(parts.at[REGION]);
  if (!fault.part && parts.at[ACCOUNT].len)
    fault = explain_account(parts.at[ACCOUNT]);
  if (!fault.part && memchr(text.data, '\n', text.len))
    fault = wrong("resource", parts.at[RESOURCE], "has a line break");
  return fault;
}

/* A kind of destination: the service of its ARN, and which of its resources do not qualify. */
struct destination {
  const char *service;
  int failures_only;
  int regional; /* the ARN names region and account */
  const char *fifo;
};

static const struct destination destinations[] = {
  { "lambda", 0, 1, NULL },
  { "sqs", 0, 1, "is a FIFO queue; a standard one is needed" },
  { "sns", 0, 1, "is a FIFO topic; a standard one is needed" },
  { "events", 0, 1, NULL },
  { "s3", 1, 0, NULL }
};

static struct fault check_destination_kind(const struct destination *kind,
                                           const struct parts *parts, int failure)
{
  if (kind->failures_only && !failure)
    return wrong("service", parts->at[SERVICE], "takes records of failures only");
  if (kind->regional && !parts->at[REGION].len)
    return wrong("region", parts->at[REGION], "");
  if (kind->regional && !parts->at[ACCOUNT].len)
    return wrong("account", parts->at[ACCOUNT], "");
  if (!parts->at[RESOURCE].len)
    return wrong("resource", parts->at[RESOURCE], "");
  if (kind->fifo && ends(parts->at[RESOURCE], ".fifo"))
    return wrong("resource", parts->at[RESOURCE], kind->fifo);
  return none;
}

static struct fault check_destination(struct slice text, int failure)
{
  const struct parts parts = split(text, ARN_PARTS);

  if (!text.len)
    return none;
  if (starts(text, "kafka:"))
    return wrong("destination", text, "is a Kafka topic, for event source mappings only");
  for (size_t i = 0; i < COUNT(destinations); i++) {
    if (is(parts.at[SERVICE], destinations[i].service))
      return check_destination_kind(&destinations[i], &parts, failure);
  }
  return wrong("service", parts.at[SERVICE],
               failure ? "is none of lambda, sqs, sns, events and s3"
                       : "is none of lambda, sqs, sns and events");
}

static struct fault check_success(struct slice text)
{
  return check_destination(text, 0);
}

static struct fault check_failure(struct slice text)
{
  return check_destination(text, 1);
}

/* The first part of a partial ARN is never this long, so a long one is the name. */
static struct fault check_function_name(struct slice text)
{
  const struct parts parts = split(text, 2);

  return parts.at[0].len > BARE_NAME_MAX
             ? wrong("name", parts.at[0], "is longer than 64 characters")
             : none;
}

static struct fault accept(struct slice text)
{
  (void)text;
  return none;
}

static const struct {
  struct fault (*explain)(struct slice text), (*check)(struct slice text);
} grammars[] = {
  [GRAMMAR_NONE] = { accept, accept },
  [GRAMMAR_FUNCTION_NAME] = { explain_function_name, check_function_name },
  [GRAMMAR_QUALIFIER] = { explain_qualifier_parameter, accept },
  [GRAMMAR_SUCCESS_DESTINATION] = { explain_destination, check_success },
  [GRAMMAR_FAILURE_DESTINATION] = { explain_destination, check_failure }
};

struct fault grammar_explain(enum grammar grammar, struct slice text)
{
  return grammars[grammar].explain(text);
}

struct fault grammar_check(enum grammar grammar, struct slice text)
{
  return grammars[grammar].check(text);
}

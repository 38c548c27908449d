/* What the service says of names and ARNs in prose, and which part of a text is the wrong one. */
#ifndef LAMBDA_GRAMMAR_H
#define LAMBDA_GRAMMAR_H

#include "../model/model.h"

#pragma GCC visibility push(hidden)

/* The part of a text that is wrong. */
struct fault {
  const char *part;    /* "region", "account", …; NULL: nothing is wrong */
  struct slice text;   /* that part as it was given; borrowed */
  const char *problem; /* "is not 12 digits"; reads on after part and text */
};

/* Say which part of 'text' breaks the pattern of 'grammar'. Only for a text that the pattern has
   refused: forms with two readings are taken for the likelier one. */
struct fault grammar_explain(enum grammar grammar, struct slice text);

/* Check the rules beside the pattern, for a text that it has accepted: a bare function name has at
   most 64 characters; a destination is a standard SQS queue, a standard SNS topic, a Lambda
   function, an EventBridge event bus or, for failures alone, an S3 bucket; empty removes it.
   Source: Lambda API Reference, FunctionName, OnSuccess and OnFailure. */
struct fault grammar_check(enum grammar grammar, struct slice text);

#pragma GCC visibility pop

#endif

/* "Did you mean": which known word a misspelt one stands for. */
#ifndef LAMBDA_SUGGEST_H
#define LAMBDA_SUGGEST_H

#include "core.h"

#pragma GCC visibility push(hidden)

#define SUGGEST_NONE SIZE_MAX

/* How far 'word' is from 'candidate', letter case and '_' aside, so that MaximumRetryAttempts is
   maximum_retry_attempts: letters changed, added, dropped or swapped. SUGGEST_NONE when that is
   too far to be a slip or a stem. */
size_t suggest_distance(struct slice word, struct slice candidate);

#pragma GCC visibility pop

#endif

/* Points in time beside those of the C library: what is read is what timegm makes of the same
   fields, what is written is what gmtime says, and is read back as it was. */
#include <math.h>
#include <time.h>

#include "../../../csrc/core/timestamp.h"
#include "../source.h"

#define FIRST (-62167219200.0)
#define LAST 253402300799.0

/* Whether 'text' looks like 'form', in which 0 stands for a digit; '.' there for any byte. */
static int looks_like(const char *text, const char *form)
{
  for (; *form; form++, text++) {
    int ok = *form == '0' ? *text >= '0' && *text <= '9' : *form == '.' ? *text : *form == *text;

    if (!ok)
      return 0;
  }
  return 1;
}

/* Whether the C library leaves the fields as they are, a leap second aside. */
static int is_date(const struct tm *fields, double *seconds)
{
  struct tm copy = *fields;

  copy.tm_sec = 0;
  *seconds = (double)timegm(&copy) + fields->tm_sec;
  return copy.tm_year == fields->tm_year && copy.tm_mon == fields->tm_mon &&
         copy.tm_mday == fields->tm_mday && copy.tm_hour == fields->tm_hour &&
         copy.tm_min == fields->tm_min && fields->tm_sec <= 60;
}

/* "+01:30" and "-0130" are at most a day; 'Z' and nothing are 0. NaN when it is none. */
static double slow_offset(const char *text)
{
  int hours, minutes, colon = *text && looks_like(text + 1, "00:00");

  if (!*text || (strchr("Zz", *text) && !text[1]))
    return 0;
  if ((*text != '+' && *text != '-') || (!colon && !looks_like(text + 1, "0000")) ||
      text[5 + colon])
    return NAN;
  hours = (text[1] - '0') * 10 + text[2] - '0';
  minutes = (text[3 + colon] - '0') * 10 + text[4 + colon] - '0';
  return hours > 23 || minutes > 59 ? NAN : (*text == '-' ? -60.0 : 60.0) * (hours * 60 + minutes);
}

/* Read RFC 3339; NaN when it is none. */
static double slow_rfc3339(const char *text)
{
  struct tm fields = { 0 };
  double seconds, part = 0;
  char *end = NULL;

  if (!looks_like(text, "0000-00-00.00:00:00") || !strchr("Tt ", text[10]) ||
      sscanf(text, "%4d-%2d-%2d%*c%2d:%2d:%2d", &fields.tm_year, &fields.tm_mon, &fields.tm_mday,
             &fields.tm_hour, &fields.tm_min, &fields.tm_sec) != 6)
    return NAN;
  fields.tm_year -= 1900;
  fields.tm_mon -= 1;
  text += 19;
  if (*text == '.') {
    size_t digits = strspn(text + 1, "0123456789");
    char *copy = strndup(text, digits + 1);

    REQUIRE(copy != NULL, "no memory");
    part = digits ? strtod(copy, &end) : NAN;
    free(copy);
    text += digits + 1;
  }
  return is_date(&fields, &seconds) ? seconds + part - slow_offset(text) : NAN;
}

/* Read an HTTP date; NaN when it is none. */
static double slow_http(const char *text)
{
  static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
  struct tm fields = { .tm_mon = -1 };
  double seconds;

  if (!looks_like(text, "..., 00 ... 0000 00:00:00 GMT") || text[29])
    return NAN;
  for (int i = 0; i < 12; i++) {
    if (memcmp(text + 8, months[i], 3) == 0)
      fields.tm_mon = i;
  }
  if (sscanf(text + 5, "%2d %*3c %4d %2d:%2d:%2d", &fields.tm_mday, &fields.tm_year,
             &fields.tm_hour, &fields.tm_min, &fields.tm_sec) != 5 || fields.tm_mon < 0)
    return NAN;
  fields.tm_year -= 1900;
  return is_date(&fields, &seconds) ? seconds : NAN;
}

/* Read a number of seconds; NaN when it is none. */
static double slow_number(const char *text)
{
  size_t sign = *text == '-', whole = strspn(text + sign, "0123456789"), at = sign + whole;
  double value;

  if (!whole)
    return NAN;
  if (text[at] == '.') {
    size_t digits = strspn(text + at + 1, "0123456789");

    at += digits ? digits + 1 : 0;
  }
  value = text[at] ? NAN : strtod(text, NULL);
  return fabs(value) > LAST ? NAN : value;
}

static int is_near(double a, double b)
{
  return fabs(a - b) <= 1e-15 + fabs(b) * 1e-15;
}

static void check_read(struct slice text)
{
  double found = NAN, expected;
  int ok = timestamp_parse(text, &found);
  char *copy = calloc(text.len + 1, 1);

  REQUIRE(copy != NULL, "no memory");
  for (size_t i = 0; i < text.len; i++) /* the weekday may be any three bytes */
    copy[i] = text.data[i] || i > 2 ? text.data[i] : '?';
  expected = slow_rfc3339(copy);
  if (isnan(expected))
    expected = slow_http(copy);
  if (isnan(expected))
    expected = slow_number(copy);
  if (strlen(copy) != text.len)
    REQUIRE(!ok, "a text with a NUL is read");
  else if (fabs(fabs(expected) - LAST) >= 1)
    REQUIRE(ok == !isnan(expected), ok ? "no time, and read" : "a time that is not read");
  if (ok)
    REQUIRE(is_near(found, expected), "another time");
  free(copy);
}

static void check_written(double seconds, enum timestamp_format format, const char *form)
{
  char expected[64];
  time_t whole = (time_t)floor(seconds);
  struct tm fields;
  struct buffer out;
  double found = NAN;
  size_t len;

  REQUIRE(gmtime_r(&whole, &fields) != NULL, "no time of the C library");
  snprintf(expected, sizeof(expected), "%04d", fields.tm_year + 1900);
  buffer_init(&out, 64);
  timestamp_write(&out, seconds, format);
  REQUIRE(timestamp_parse(buffer_slice(&out), &found), "written, and not read");
  REQUIRE(is_near(found, format == TIMESTAMP_HTTP ? floor(seconds) : seconds) ||
              (format == TIMESTAMP_RFC3339 && fabs(found - seconds) < 2e-6),
          "written, and read otherwise");
  len = strftime(expected, sizeof(expected), form, &fields);
  if (form[0] && fields.tm_year + 1900 >= 1000) /* strftime writes no zeros before a year */
    REQUIRE(out.len >= len && memcmp(out.data, expected, len) == 0, "written otherwise");
  buffer_free(&out);
}

static void check_basic(int64_t seconds)
{
  char out[TIMESTAMP_SIZE], expected[32];
  time_t whole = (time_t)seconds;
  struct tm fields;
  int ok = timestamp_basic(seconds, out) == CORE_OK;

  REQUIRE(ok == ((double)seconds >= FIRST && (double)seconds <= LAST), "the wrong years");
  if (!ok || !gmtime_r(&whole, &fields) || fields.tm_year + 1900 < 1000)
    return;
  strftime(expected, sizeof(expected), "%Y%m%dT%H%M%SZ", &fields);
  REQUIRE(memcmp(out, expected, TIMESTAMP_SIZE) == 0, "another basic form");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct source source = { data, data + size };
  struct slice text = source_rest(&source);
  double seconds;
  int64_t bits;

  check_read(text);
  free((void *)(uintptr_t)text.data);
  source = (struct source){ data, data + size };
  bits = (int64_t)source_bits(&source);
  check_basic(bits);
  check_basic(bits % (int64_t)LAST);
  memcpy(&seconds, &bits, sizeof(seconds));
  if (source_byte(&source) & 1)
    seconds = (double)(bits % 1000000000000000) / 1e6;
  REQUIRE(timestamp_is_valid(seconds) == (seconds >= FIRST && seconds < LAST + 1), "no such year");
  if (!timestamp_is_valid(seconds))
    return 0;
  check_written(seconds, TIMESTAMP_RFC3339, "%Y-%m-%dT%H:%M:%S");
  check_written(seconds, TIMESTAMP_HTTP, "%a, %d %b %Y %H:%M:%S GMT");
  if (fabs(seconds) < LAST && (seconds == 0 || fabs(seconds) > 1e-4)) /* no exponent */
    check_written(seconds, TIMESTAMP_EPOCH, "");
  return 0;
}

#include "timestamp.h"

#include <math.h>
#include <string.h>

#include "text.h"

#define DAY 86400
#define FIRST_SECOND INT64_C(-62167219200) /* 0000-01-01T00:00:00Z */
#define LAST_SECOND INT64_C(253402300799)  /* 9999-12-31T23:59:59Z */

struct civil {
  int64_t year, month, day, hour, minute, second;
};

/* Days since 1970-01-01 of a date of the Gregorian calendar, counted in years that start in March,
   so that the leap day comes last. */
static int64_t days_of(const struct civil *c)
{
  int64_t year = c->year - (c->month <= 2), era = (year >= 0 ? year : year - 399) / 400;
  int64_t of_era = year - era * 400;
  int64_t of_year = (153 * (c->month + (c->month > 2 ? -3 : 9)) + 2) / 5 + c->day - 1;

  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static struct civil civil_of(int64_t seconds)
{
  int64_t days = (seconds - FIRST_SECOND) / DAY + FIRST_SECOND / DAY + 719468; /* no negatives */
  int64_t rest = (seconds - FIRST_SECOND) % DAY;
  int64_t era = days < 0 ? -1 : days / 146097, of_era = days - era * 146097;
  int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
  int64_t month = (5 * of_year + 2) / 153;
  struct civil c = { year + era * 400, month < 10 ? month + 3 : month - 9,
                     of_year - (153 * month + 2) / 5 + 1,
                     rest / 3600, rest / 60 % 60, rest % 60 };

  c.year += c.month <= 2;
  return c;
}

static void digits(char *out, int64_t value, int width)
{
  while (width-- > 0) {
    out[width] = (char)('0' + value % 10);
    value /= 10;
  }
}

enum core_status timestamp_basic(int64_t seconds, char *out)
{
  struct civil c;

  if (seconds < FIRST_SECOND || seconds > LAST_SECOND)
    return CORE_INVALID;
  c = civil_of(seconds);
  digits(out, c.year, 4);
  digits(out + 4, c.month, 2);
  digits(out + 6, c.day, 2);
  out[8] = 'T';
  digits(out + 9, c.hour, 2);
  digits(out + 11, c.minute, 2);
  digits(out + 13, c.second, 2);
  out[15] = 'Z';
  return CORE_OK;
}

int timestamp_is_valid(double seconds)
{
  return seconds >= (double)FIRST_SECOND && seconds < (double)LAST_SECOND + 1; /* no NaN */
}

static void write_rfc3339(struct buffer *out, const struct civil *c, int64_t micros)
{
  char text[] = "0000-00-00T00:00:00.000000Z";
  size_t whole = sizeof("0000-00-00T00:00:00") - 1;

  digits(text, c->year, 4);
  digits(text + 5, c->month, 2);
  digits(text + 8, c->day, 2);
  digits(text + 11, c->hour, 2);
  digits(text + 14, c->minute, 2);
  digits(text + 17, c->second, 2);
  digits(text + 20, micros, 6);
  if (micros) {
    buffer_append(out, text, sizeof(text) - 1);
    return;
  }
  buffer_append(out, text, whole);
  buffer_byte(out, 'Z');
}

static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

static void write_http(struct buffer *out, const struct civil *c)
{
  static const char weekdays[] = "ThuFriSatSunMonTueWed"; /* from 1970-01-01 on */
  char text[] = "Thu, 00 Jan 0000 00:00:00 GMT";
  int64_t weekday = (days_of(c) % 7 + 7) % 7;

  memcpy(text, weekdays + 3 * weekday, 3);
  digits(text + 5, c->day, 2);
  memcpy(text + 8, months + 3 * (c->month - 1), 3);
  digits(text + 12, c->year, 4);
  digits(text + 17, c->hour, 2);
  digits(text + 20, c->minute, 2);
  digits(text + 23, c->second, 2);
  buffer_append(out, text, sizeof(text) - 1);
}

void timestamp_write(struct buffer *out, double seconds, enum timestamp_format format)
{
  double whole = floor(seconds);
  double micros = floor((seconds - whole) * 1e6 + 0.5); /* a double is not exact to the last one */
  struct civil c;

  if (format == TIMESTAMP_EPOCH) {
    text_double(out, seconds);
    return;
  }
  c = civil_of((int64_t)whole);
  if (format == TIMESTAMP_HTTP)
    write_http(out, &c);
  else
    write_rfc3339(out, &c, micros < 1e6 ? (int64_t)micros : 999999);
}

/* A position in a text; 'failed' once anything did not fit. */
struct reader {
  const char *at, *end;
  int failed;
};

static int next_is(struct reader *r, char c)
{
  if (r->at == r->end || *r->at != c)
    return 0;
  r->at++;
  return 1;
}

static void expect(struct reader *r, const char *text)
{
  for (; *text; text++) {
    if (!next_is(r, *text))
      r->failed = 1;
  }
}

static int at_digit(const struct reader *r)
{
  return r->at < r->end && *r->at >= '0' && *r->at <= '9';
}

/* A number of exactly 'width' digits. */
static int64_t number(struct reader *r, int width)
{
  int64_t value = 0;

  for (; width > 0; width--) {
    if (!at_digit(r)) {
      r->failed = 1;
      return 0;
    }
    value = value * 10 + (*r->at++ - '0');
  }
  return value;
}

/* ".123" or nothing, as a part of a second; what is below a femtosecond is dropped. */
static double fraction(struct reader *r)
{
  double value = 0, scale = 1;

  if (!next_is(r, '.'))
    return 0;
  r->failed |= !at_digit(r);
  for (; at_digit(r); r->at++) {
    if (scale < 1e15) {
      value = value * 10 + (*r->at - '0');
      scale *= 10;
    }
  }
  return value / scale;
}

/* "Z", "+hh:mm", "-hhmm" or nothing, in seconds east of UTC. */
static int64_t offset(struct reader *r)
{
  int64_t sign = 1, hours, minutes;

  if (r->at == r->end || next_is(r, 'Z') || next_is(r, 'z'))
    return 0;
  if (next_is(r, '-'))
    sign = -1;
  else
    expect(r, "+");
  hours = number(r, 2);
  next_is(r, ':');
  minutes = number(r, 2);
  r->failed |= hours > 23 || minutes > 59;
  return sign * (hours * 3600 + minutes * 60);
}

static int is_valid(const struct civil *c)
{
  return c->month >= 1 && c->month <= 12 && c->day >= 1 &&
         civil_of(days_of(c) * DAY).day == c->day && /* not the 31st of a month of 30 */
         c->hour <= 23 && c->minute <= 59 && c->second <= 60; /* a leap second */
}

/* Finish a reading: everything was there, nothing is left. */
static int finish(const struct reader *r, const struct civil *c, double add, double *out)
{
  if (r->failed || r->at != r->end || !is_valid(c))
    return 0;
  *out = (double)(days_of(c) * DAY + c->hour * 3600 + c->minute * 60 + c->second) + add;
  return 1;
}

static int parse_rfc3339(struct reader r, double *out)
{
  struct civil c = { 0, 0, 0, 0, 0, 0 };
  double part;

  c.year = number(&r, 4);
  expect(&r, "-");
  c.month = number(&r, 2);
  expect(&r, "-");
  c.day = number(&r, 2);
  if (!next_is(&r, 'T') && !next_is(&r, 't'))
    expect(&r, " ");
  c.hour = number(&r, 2);
  expect(&r, ":");
  c.minute = number(&r, 2);
  expect(&r, ":");
  c.second = number(&r, 2);
  part = fraction(&r);
  part -= (double)offset(&r);
  return finish(&r, &c, part, out);
}

/* "Fri, 02 Jan 2026 03:04:05 GMT" */
static int parse_http_date(struct reader r, double *out)
{
  struct civil c = { 0, 0, 0, 0, 0, 0 };

  if (r.end - r.at < 8)
    return 0;
  r.at += 3; /* the weekday says nothing new */
  expect(&r, ", ");
  c.day = number(&r, 2);
  expect(&r, " ");
  for (int64_t m = 0; m < 12 && r.end - r.at >= 3; m++) {
    if (memcmp(r.at, months + 3 * m, 3) == 0)
      c.month = m + 1;
  }
  if (c.month == 0)
    return 0;
  r.at += 3;
  expect(&r, " ");
  c.year = number(&r, 4);
  expect(&r, " ");
  c.hour = number(&r, 2);
  expect(&r, ":");
  c.minute = number(&r, 2);
  expect(&r, ":");
  c.second = number(&r, 2);
  expect(&r, " GMT");
  return finish(&r, &c, 0, out);
}

static int parse_number(struct reader r, double *out)
{
  double sign = next_is(&r, '-') ? -1 : 1, value = 0;

  r.failed = !at_digit(&r);
  while (at_digit(&r))
    value = value * 10 + (*r.at++ - '0');
  value += fraction(&r);
  if (r.failed || r.at != r.end || value > (double)LAST_SECOND)
    return 0;
  *out = sign * value;
  return 1;
}

int timestamp_parse(struct slice text, double *out)
{
  struct reader r = { text.data, text.data + text.len, 0 };

  return parse_rfc3339(r, out) || parse_http_date(r, out) || parse_number(r, out);
}

#include "header_members.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static int twice(int n) { return 2 * n; }

void hm_fill_bits(hm_bits *bits)
{
  memset(bits, 0xff, sizeof *bits);
  bits->s = -16;
  bits->u = 127;
  bits->flag = 1;
  bits->wide = -((int64_t)1 << 39);
  bits->full = UINT64_MAX - 1;
  bits->after = 9;
}

int hm_format_bits(char *out, size_t size, const hm_bits *bits)
{
  return snprintf(out, size, "%d %u %d %" PRId64 " %" PRIu64 " %u", bits->s, bits->u, bits->flag,
                  (int64_t)bits->wide, (uint64_t)bits->full, bits->after);
}

int hm_format_tight(char *out, size_t size, const struct hm_tight *tight)
{
  return snprintf(out, size, "%c %u %d %" PRIu64, tight->tag, tight->low, tight->high, (uint64_t)tight->rest);
}

int hm_format_inside(char *out, size_t size, const struct hm_inside *inside)
{
  return snprintf(out, size, "%d %u %d", inside->before, inside->inner, inside->other);
}

void hm_fill_packed(struct hm_packed *packed)
{
  memset(packed, 0, sizeof *packed);
  packed->first = 'p';
  packed->real = 0.25;
  packed->number = -((int64_t)1 << 40);
  packed->text = "packed";
  packed->twice = twice;
  packed->numbers[1][2] = 5;
  packed->z = 1.5 - 2.5 * I;
  packed->point.y = 7;
}

int hm_format_packed(char *out, size_t size, const struct hm_packed *packed)
{
  return snprintf(out, size, "%c %f %" PRId64 " %s %d %d %f %f %d", packed->first, packed->real,
                  packed->number, packed->text, packed->numbers[0][1], packed->numbers[1][2],
                  creal(packed->z), cimag(packed->z), packed->point.y);
}

double hm_real_of(const struct hm_choice *choice) { return choice->real; }
int hm_number_of(const struct hm_choice *choice) { return choice->number; }

struct hm_line *hm_line_new(unsigned count)
{
  struct hm_line *line = malloc(sizeof *line + count * sizeof *line->points);
  line->count = count;
  for (unsigned i = 0; i < count; i++) line->points[i] = (struct hm_point){(short)i, (short)(10 * i)};
  return line;
}

int hm_line_sum(const struct hm_line *line)
{
  int sum = 0;
  for (unsigned i = 0; i < line->count; i++) sum += line->points[i].x + line->points[i].y;
  return sum;
}

struct hm_text *hm_text_new(const char *text)
{
  struct hm_text *made = malloc(sizeof *made + strlen(text) + 1);
  made->length = (int)strlen(text);
  made->flag = 'f';
  strcpy(made->text, text);
  return made;
}

void hm_free(void *p) { free(p); }

int hm_counter = 40;
const double hm_constant = 0.125;
const char *hm_name = "name";
int hm_numbers[4] = {1, 2, 3, 4};
struct hm_point hm_origin = {5, 6};
const struct hm_point hm_corners[2] = {{1, 2}, {3, 4}};
int (*hm_hook)(int) = twice;
_Thread_local int hm_own = 70;
_Thread_local char hm_buffer[16] = "thread";

int hm_format_variables(char *out, size_t size)
{
  return snprintf(out, size, "%d %s %d %d %d %s", hm_counter, hm_name, hm_numbers[2], hm_origin.y, hm_own, hm_buffer);
}

int hm_fail(int error)
{
  errno = error;
  return -1;
}

double _Complex hm_product(double _Complex a, double _Complex b) { return a * b; }
float _Complex hm_conjugate(const float _Complex z) { return conjf(z); }
int hm_norm(_Complex int z) { return __real__ z * __real__ z + __imag__ z * __imag__ z; }
hm_floats hm_scale(hm_floats v, float by) { return v * by; }

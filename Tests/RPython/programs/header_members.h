/* Members and variables that only C reaches: for the program header_members.py. */
#ifndef HEADER_MEMBERS_H
#define HEADER_MEMBERS_H

#include <complex.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>

/* RPython hides what C sources that it compiles do not say this of. */
#pragma GCC visibility push(default)

/* Bit-fields of every kind, and a C function that tells what C sees in each. */
typedef struct hm_bits {
  int s : 5;
  unsigned u : 7;
  _Bool flag : 1;
  int64_t wide : 40;
  uint64_t full : 64;
  int : 3;
  unsigned after : 4;
} hm_bits;
struct hm_tight { char tag; unsigned low : 11; int high : 13; uint64_t rest : 50; } __attribute__((packed));
struct hm_inside { int before; struct { unsigned inner : 3; int : 0; int other : 9; }; };

void hm_fill_bits(hm_bits *bits);
int hm_format_bits(char *out, size_t size, const hm_bits *bits);
int hm_format_tight(char *out, size_t size, const struct hm_tight *tight);
int hm_format_inside(char *out, size_t size, const struct hm_inside *inside);

/* Misaligned members. */
struct hm_packed {
  char first;
  double real;
  int64_t number;
  const char *text;
  int (*twice)(int);
  short numbers[2][3];
  double _Complex z;
  struct { int x, y; } __attribute__((packed)) point;
} __attribute__((packed));
void hm_fill_packed(struct hm_packed *packed);
int hm_format_packed(char *out, size_t size, const struct hm_packed *packed);

/* Anonymous unions: the members behind the first one. */
struct hm_choice { int kind; union { int number; double real; char text[8]; struct { short low, high; } halves; }; };
double hm_real_of(const struct hm_choice *choice);
int hm_number_of(const struct hm_choice *choice);

/* Flexible array members. */
struct hm_point { short x, y; };
struct hm_line { unsigned count; struct hm_point points[]; };
struct hm_text { int length; char flag; char text[]; };
struct hm_line *hm_line_new(unsigned count);
int hm_line_sum(const struct hm_line *line);
struct hm_text *hm_text_new(const char *text);
void hm_free(void *p);

/* Variables. */
extern int hm_counter;
extern const double hm_constant;
extern const char *hm_name;
extern int hm_numbers[4];
extern struct hm_point hm_origin;
extern const struct hm_point hm_corners[2];
extern int (*hm_hook)(int);
extern _Thread_local int hm_own;
extern _Thread_local char hm_buffer[16];
int hm_format_variables(char *out, size_t size);
int hm_fail(int error);

/* Types that RPython has no word for. */
double _Complex hm_product(double _Complex a, double _Complex b);
float _Complex hm_conjugate(const float _Complex z);
int hm_norm(_Complex int z);
typedef float hm_floats __attribute__((vector_size(16)));
hm_floats hm_scale(hm_floats v, float by);

#pragma GCC visibility pop
#endif

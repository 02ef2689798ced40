/* Unions: tag, typedef, anonymous typedef, in records. */
#ifndef UNION_SIMPLE_H
#define UNION_SIMPLE_H

union number { int i; double d; unsigned char bytes[8]; };
typedef union { float f; unsigned u; } bits32;

struct tagged {
  int kind;
  union number value;
  bits32 small;
};

void number_set_double(union number *n, double d);
int number_low_byte(const union number *n);
unsigned bits32_of(const bits32 *b);
void tagged_set(struct tagged *t, int kind);

#endif

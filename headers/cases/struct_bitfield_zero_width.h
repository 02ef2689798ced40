/* Zero-width and unnamed bit-fields, which end a unit or leave a hole. */
#ifndef STRUCT_BITFIELD_ZERO_WIDTH_H
#define STRUCT_BITFIELD_ZERO_WIDTH_H

struct bf_zero {
  unsigned a : 3;
  unsigned : 0;
  unsigned b : 5;
  char : 0;
  char c : 2;
  long : 0;
  char d;
};

struct bf_hole { unsigned a : 3; unsigned : 7; unsigned b : 2; int : 32; char c; };
struct bf_only_unnamed { int : 5; };
struct bf_only_zero { int : 0; };

int bf_zero_d(const struct bf_zero *p);
int bf_hole_c(const struct bf_hole *p);
void bf_only(struct bf_only_unnamed *p, struct bf_only_zero *q);

#endif

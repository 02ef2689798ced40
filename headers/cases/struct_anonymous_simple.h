/* Anonymous members that need no union: they could be flattened. */
#ifndef STRUCT_ANONYMOUS_SIMPLE_H
#define STRUCT_ANONYMOUS_SIMPLE_H

struct flat {
  int before;
  struct { int inside; double more; };
  char after;
};

union flat_union {
  int whole;
  struct { short low, high; };
};

struct only_anonymous { union { int i; float f; }; };

int flat_inside(const struct flat *f);
int flat_union_high(const union flat_union *u);
int only_anonymous_i(const struct only_anonymous *o);

#endif

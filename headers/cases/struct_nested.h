/* Records in records: named, anonymous with a field name, of arrays, of pointers. */
#ifndef STRUCT_NESTED_H
#define STRUCT_NESTED_H

struct inner { short a; double b; };

struct nest {
  struct inner first;
  struct defined_here { int x; } second;
  struct { int left, right; } pair;
  struct { char tag; int value; } items[2];
  struct { int target; } *link;
  union { int i; float f; } number;
  struct inner *far;
};

void nest_fill(struct nest *n);
int nest_sum(const struct nest *n);
int nest_defined(const struct defined_here *d);

#endif

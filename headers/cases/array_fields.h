/* Array fields of every element: records, pointers, functions, enumerations, bools. */
#ifndef ARRAY_FIELDS_H
#define ARRAY_FIELDS_H

#include <stdbool.h>

enum af_kind { AF_A, AF_B };
struct af_part { char tag; short value; };

struct af_all {
  struct af_part parts[3];
  struct af_part *links[2];
  int (*handlers[2])(int);
  enum af_kind kinds[4];
  bool flags[5];
  const char *names[2];
  void *slots[2];
  unsigned char bytes[7];
};

void af_fill(struct af_all *all);

#endif

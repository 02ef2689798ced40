/* _Bool, bool and what points to it. */
#ifndef BOOL_TYPE_H
#define BOOL_TYPE_H

#include <stdbool.h>

_Bool bool_not(_Bool b);
bool bool_both(bool a, bool b);
void bool_flip(bool *b);
int bool_count(const bool *flags, int n);

struct bool_flags {
  bool first;
  int number;
  bool last[3];
};

bool bool_any(const struct bool_flags *flags);

#endif

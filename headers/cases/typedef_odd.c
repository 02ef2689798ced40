#include "typedef_odd.h"

int to_table[3] = {1, 2, 3};

int to_sum(ints values, int n)
{
  int total = 0;
  for (int i = 0; i < n; i++) total += values[i];
  return total;
}

int to_names(names list, to_c three) { return list[0][0] + three[2]; }
to_size to_length(to_text text) { to_size n = 0; while (text[n]) n++; return n; }
to_word to_widen(to_byte b, to_backwards n, repeated r) { return (to_word)(b + n + r); }
int to_declared(void) { return 4; }

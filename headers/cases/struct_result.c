#include "struct_result.h"

struct sr_small sr_make(int x) { return (struct sr_small){x}; }

struct sr_large sr_identity(void)
{
  struct sr_large result = {{{0}}};
  for (int i = 0; i < 4; i++)
    result.m[i][i] = 1;
  return result;
}

union sr_union sr_pick(int i)
{
  union sr_union u;
  if (i) u.i = i; else u.f = 0.5f;
  return u;
}

sr_div_t sr_div(int a, int b) { return (sr_div_t){a / b, a % b}; }
const struct sr_small sr_const(void) { return (struct sr_small){9}; }
struct sr_small sr_both(struct sr_small a, struct sr_large b) { return (struct sr_small){a.x + (int)b.m[3][3]}; }
struct sr_small *sr_pointer_is_fine(struct sr_small *p) { return p; }

#include "struct_bitfield_chain.h"

struct bf_chain *bf_chain_new(void)
{
  static struct bf_chain chain;
  chain.a = 1;
  chain.j = 1000;
  chain.p = 65535;
  chain.u = 31;
  return &chain;
}

unsigned bf_chain_sum(const struct bf_chain *c) { return c->a + c->b + c->j + c->p + c->u; }

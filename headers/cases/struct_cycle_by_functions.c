#include "struct_cycle_by_functions.h"

int cyc_run(struct cyc_c *c)
{
  struct cyc_b *b = c->a.to_b(&c->a, c);
  return b == c->list[1] ? c->a.n : -1;
}

int cyc_vm_call(cyc_vm *vm, int code)
{
  vm->calls++;
  return vm->hook(vm, code);
}

#include "pointer_pointer_void.h"
#include <stddef.h>

static long slots[2] = {11, 22};

int vpp_alloc(void **out, int which)
{
  *out = &slots[which];
  return 0;
}

void vpp_find(const void **out) { *out = &slots[1]; }

int vpp_count(void *const *list)
{
  int n = 0;
  while (list[n]) n++;
  return n;
}

int vpp_count_const(const void *const *list) { return list[0] != NULL; }
void ***vpp_three(void ***p) { return p; }

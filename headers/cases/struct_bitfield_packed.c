#include "struct_bitfield_packed.h"
void bfp_take(struct bfp_all *a, struct bfp_one *b, struct bfp_pragma *c, struct bfp_aligned *d)
{
  *a = (struct bfp_all){'a', 2047, 8191, -2};
  *b = (struct bfp_one){'b', -1, -1};
  *c = (struct bfp_pragma){7, (1ul << 50) - 1, -3};
  *d = (struct bfp_aligned){-1, -1, 'd'};
}

int bfp_d(const struct bfp_all *all) { return all->d; }

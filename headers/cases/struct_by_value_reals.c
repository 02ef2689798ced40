#include "struct_by_value_reals.h"

double sbr_pair_sum(struct sbr_pair p) { return p.values[0] * 10 + p.values[1]; }
double sbr_three_sum(int before, struct sbr_three t, int behind) { return before + t.x * 4 + t.y * 2 + t.z + behind; }
double sbr_behind_sum(struct sbr_behind b) { return b.f + b.i; }
double sbr_before_sum(struct sbr_before b) { return b.l + b.d; }
double sbr_one_get(struct sbr_one o) { return o.only; }
double sbr_union_d(union sbr_union u) { return u.d; }

double sbr_rgba_sum(struct sbr_rgba a, struct sbr_rgba b, double more)
{
  return a.c[0] + a.c[3] * 10 + b.c[1] * 100 + b.c[2] * 1000 + more;
}

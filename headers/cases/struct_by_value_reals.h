/* By value, of reals: arrays, with integers before and behind, one float, a long double, a union. */
#ifndef STRUCT_BY_VALUE_REALS_H
#define STRUCT_BY_VALUE_REALS_H

struct sbr_pair { double values[2]; };
struct sbr_three { double x, y, z; };
struct sbr_behind { float f; int i; };
struct sbr_before { long l; double d; };
struct sbr_one { float only; };
union sbr_union { float f; double d; };
struct sbr_rgba { float c[4]; };

double sbr_pair_sum(struct sbr_pair p);
double sbr_three_sum(int before, struct sbr_three t, int behind);
double sbr_behind_sum(struct sbr_behind b);
double sbr_before_sum(struct sbr_before b);
double sbr_one_get(struct sbr_one o);
double sbr_union_d(union sbr_union u);
double sbr_rgba_sum(struct sbr_rgba a, struct sbr_rgba b, double more);

#endif

#include "struct_by_value_odd.h"

int sbo_array_sum(struct sbo_array a) { return a.values[0] + a.values[1] + a.values[2]; }
int sbo_text_first(struct sbo_text t) { return t.text[0]; }
int sbo_union_i(union sbo_union u) { return u.i; }
int sbo_bits_b(struct sbo_bits b) { return b.b; }
int sbo_packed_b(struct sbo_packed p) { return p.b; }
int sbo_aligned_a(struct sbo_aligned a) { return a.a; }
double sbo_complex_real(struct sbo_complex c) { return __real__ c.z; }
int sbo_one_x(struct sbo_one o) { return o.a.b.x; }

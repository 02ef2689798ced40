#include "struct_by_value.h"
#include <stddef.h>

int sbv_point_sum(struct sbv_point p) { return p.x + p.y; }
double sbv_vector_dot(struct sbv_vector a, struct sbv_vector b) { return a.x * b.x + a.y * b.y; }
double sbv_mixed_get(int before, struct sbv_mixed m, int after) { return before + m.a + m.b + after; }

long sbv_large_sum(struct sbv_large l)
{
  return l.values0 + l.values1 + l.values2 + l.values3 + l.values4;
}

int sbv_line_length(struct sbv_line line) { return line.to.x - line.from.x + line.to.y - line.from.y; }
double sbv_floats_sum(struct sbv_floats f) { return f.r + f.g + f.b; }
int sbv_handle_null(struct sbv_handle h) { return h.p == NULL; }

void sbv_const(const struct sbv_point p, int *out)
{
  out[0] = p.x;
  out[1] = p.y;
}

/* Record arguments by value: small, of floats, large, nested, with padding. */
#ifndef STRUCT_BY_VALUE_H
#define STRUCT_BY_VALUE_H

struct sbv_point { int x, y; };
struct sbv_vector { double x, y; };
struct sbv_mixed { char a; double b; };
struct sbv_large { long values0, values1, values2, values3, values4; };
struct sbv_line { struct sbv_point from, to; };
struct sbv_floats { float r, g, b; };
struct sbv_handle { void *p; };

int sbv_point_sum(struct sbv_point p);
double sbv_vector_dot(struct sbv_vector a, struct sbv_vector b);
double sbv_mixed_get(int before, struct sbv_mixed m, int after);
long sbv_large_sum(struct sbv_large l);
int sbv_line_length(struct sbv_line line);
double sbv_floats_sum(struct sbv_floats f);
int sbv_handle_null(struct sbv_handle h);
void sbv_const(const struct sbv_point p, int *out);

#endif

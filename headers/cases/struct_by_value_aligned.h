/* By value on the stack at a place for sixteen bytes, behind one of eight: vectors and over-aligned members. */
#ifndef STRUCT_BY_VALUE_ALIGNED_H
#define STRUCT_BY_VALUE_ALIGNED_H

typedef float sbal_v4 __attribute__((vector_size(16)));
struct sbal_vector { sbal_v4 v; long last[4]; };
struct sbal_long_double { char c; long double d; int i; };
struct sbal_member { _Alignas(16) long a; long b, c; };

long sbal_vector_last(int a, int b, int c, int d, int e, int f, int seventh, struct sbal_vector s);
int sbal_long_double_i(int a, int b, int c, int d, int e, int f, int seventh, struct sbal_long_double s);
long sbal_member_c(int a, int b, int c, int d, int e, int f, int seventh, struct sbal_member s);

#endif

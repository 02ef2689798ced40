/* By value: with an array, a union, bit-fields, packed, over-aligned, of an unsayable part. */
#ifndef STRUCT_BY_VALUE_ODD_H
#define STRUCT_BY_VALUE_ODD_H

struct sbo_array { int values[3]; };
struct sbo_text { char text[16]; };
union sbo_union { int i; double d; };
struct sbo_bits { unsigned a : 3, b : 5; };
struct sbo_packed { char a; int b; } __attribute__((packed));
struct sbo_aligned { int a; } __attribute__((aligned(16)));
struct sbo_complex { double _Complex z; };
struct sbo_one { struct { struct { int x; } b; } a; };

int sbo_array_sum(struct sbo_array a);
int sbo_text_first(struct sbo_text t);
int sbo_union_i(union sbo_union u);
int sbo_bits_b(struct sbo_bits b);
int sbo_packed_b(struct sbo_packed p);
int sbo_aligned_a(struct sbo_aligned a);
double sbo_complex_real(struct sbo_complex c);
int sbo_one_x(struct sbo_one o);

#endif

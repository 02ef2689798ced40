/* Unions of integers and reals by value: ctypes takes the class of the first member for the whole. */
#ifndef STRUCT_BY_VALUE_UNIONS_H
#define STRUCT_BY_VALUE_UNIONS_H

union sbu_int_first { int i; double d; };
union sbu_real_first { double d; long l; };
struct sbu_real_inside { int tag; union { double d; long l; } u; };
union sbu_large { double d; char text[40]; };

int sbu_int_first_i(union sbu_int_first u);
long sbu_real_first_l(union sbu_real_first u);
long sbu_real_inside_l(struct sbu_real_inside s);
int sbu_large_first(union sbu_large u);
long sbu_by_pointer(const union sbu_real_first *u);

#endif

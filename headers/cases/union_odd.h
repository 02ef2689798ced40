/* Unions of records, of arrays, with padding, with one member, with pointers, recursive. */
#ifndef UNION_ODD_H
#define UNION_ODD_H

union uo_records { struct { char a; int b; } pair; struct uo_other { double x; } other; };
union uo_padding { char c[5]; short s; };
union uo_one { int only; };
union uo_self { union uo_self *next; struct uo_holder *holder; long value; };
struct uo_holder { union uo_self self; int after; };
union uo_functions { int (*f)(int); void *p; };

int uo_records_b(const union uo_records *u);
unsigned long uo_padding_size(const union uo_padding *u);
int uo_one_get(union uo_one *u);
int uo_holder_after(const struct uo_holder *h);
int uo_call(union uo_functions *u, int x);

#endif

/* By value, of integers: three longs, eight chars, nested, a union of integers, and many at once. */
#ifndef STRUCT_BY_VALUE_INTEGERS_H
#define STRUCT_BY_VALUE_INTEGERS_H

struct sbi_longs { long a, b, c; };
struct sbi_text { char text[8]; };
struct sbi_nested { struct sbi_text name; struct { short x; unsigned char y; } place; };
union sbi_union { int i; unsigned u; unsigned char bytes[4]; };
struct sbi_tagged { int tag; union { int i; void *p; } u; };
struct sbi_small { unsigned char r, g, b; };

long sbi_longs_sum(struct sbi_longs l, long more);
int sbi_text_length(struct sbi_text t);
int sbi_nested_sum(struct sbi_nested n);
unsigned sbi_union_u(union sbi_union u);
long sbi_tagged_value(struct sbi_tagged t);
int sbi_small_sum(struct sbi_small s);
long sbi_many(struct sbi_longs a, int b, struct sbi_text c, struct sbi_text d, struct sbi_small e,
              struct sbi_tagged f, struct sbi_tagged g);

#endif

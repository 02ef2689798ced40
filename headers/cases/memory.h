/* Memory of the program's: records, arrays of them and of numbers and pointers, unions, bitfields, room behind a record,
   a record that wants more alignment than malloc gives. */
#ifndef MEMORY_H
#define MEMORY_H

#include <stddef.h>

struct mem_point { int x; short y; double w; };
union mem_word { int i; float f; char bytes[8]; };
struct mem_nest { union mem_word word; struct mem_point points[2]; int tail; };
struct mem_list { int n; int items[]; };
typedef struct { unsigned low : 3, high : 5; } mem_bits;
struct mem_page { char bytes[64]; } __attribute__((aligned(64)));

int mem_sum(const struct mem_point *points, int n);
int mem_total(const int *values, size_t n);
int mem_lengths(const char *const *texts, int n);
int mem_word(const union mem_word *word);
int mem_nest(const struct mem_nest *nest);
int mem_list(const struct mem_list *list);
int mem_both(const mem_bits *bits);
void mem_page(struct mem_page *page);
int mem_zeroes(const void *p, size_t n);
extern int cast;

#endif

#include "memory.h"
#include <string.h>

int cast = 3;

int mem_sum(const struct mem_point *points, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) sum += points[i].x + points[i].y;
  return sum;
}

int mem_total(const int *values, size_t n) {
  int sum = 0;
  for (size_t i = 0; i < n; i++) sum += values[i];
  return sum;
}

int mem_lengths(const char *const *texts, int n) {
  int sum = 0;
  for (int i = 0; i < n; i++) sum += texts[i] ? (int)strlen(texts[i]) : 100;
  return sum;
}

int mem_word(const union mem_word *word) { return word->bytes[0] + 1000 * word->bytes[3]; }

int mem_nest(const struct mem_nest *nest) {
  return nest->word.bytes[0] + 10 * nest->points[1].x + 1000 * nest->tail;
}

int mem_list(const struct mem_list *list) { return mem_total(list->items, list->n); }
int mem_both(const mem_bits *bits) { return bits->low + 10 * bits->high; }
void mem_page(struct mem_page *page) { memset(page, 7, 64); }

int mem_zeroes(const void *p, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (((const char *)p)[i]) return 0;
  return 1;
}

#include "struct_bitfield_shared_unit.h"
#include <stdlib.h>

struct bf_bytes *bf_bytes_new(void)
{
  struct bf_bytes *p = malloc(sizeof *p);
  *p = (struct bf_bytes){1, 2, 3, 4, 500};
  return p;
}

int bf_bytes_sum(const struct bf_bytes *p) { return p->a + p->b + p->c + p->x + p->y; }
void bf_bytes_free(struct bf_bytes *p) { free(p); }
void bf_take(struct bf_int_after_char *a, struct bf_overlap *b, struct bf_tail *c) {}
void bf_take_long(struct bf_long_then_char *p) {}

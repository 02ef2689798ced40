#include "struct_packed_aligned.h"

void spa_two_fill(struct spa_two *p) { *p = (struct spa_two){-2, 'c', 300, 1 << 30, 'z'}; }
void spa_bytes_fill(struct spa_bytes *p) { *p = (struct spa_bytes){250, "ab", -5}; }

void spa_holds_fill(struct spa_holds *p)
{
  p->before = -1;
  spa_bytes_fill(&p->bytes);
  p->after = '!';
}

struct spa_part *spa_part_get(void)
{
  static struct spa_part part = {'p', 1l << 50, 77};
  return &part;
}

long spa_part_crooked(const struct spa_part *p) { return p->crooked; }

#include "struct_padding.h"

void padded_fill(struct padded *p)
{
  *p = (struct padded){'a', 2.5, 'c', -4, 'e', 66666, 'g', (void *)8, 'i'};
}

int padded_check(const struct padded *p)
{
  return p->a == '1' && p->b == 2.0 && p->c == '3' && p->d == 4 && p->e == '5' && p->f == 6 &&
         p->g == '7' && p->h == (void *)8 && p->i == '9';
}

unsigned long padded_size(void) { return sizeof(struct padded); }

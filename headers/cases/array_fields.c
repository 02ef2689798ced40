#include "array_fields.h"

static int twice(int x) { return 2 * x; }

void af_fill(struct af_all *all)
{
  for (int i = 0; i < 3; i++) all->parts[i] = (struct af_part){'a' + i, -i};
  all->links[1] = &all->parts[2];
  all->handlers[0] = 0;
  all->handlers[1] = twice;
  all->kinds[3] = AF_B;
  all->flags[4] = true;
  all->names[0] = "name";
  all->slots[1] = all;
  all->bytes[6] = 255;
}

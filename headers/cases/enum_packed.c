#include "enum_packed.h"

enum tiny tiny_other(enum tiny x) { return x == TINY_A ? TINY_B : TINY_A; }
small small_other(small x) { return x == SMALL_A ? SMALL_B : SMALL_A; }

void tiny_fill(struct tiny_holder *holder)
{
  holder->a = TINY_A;
  holder->b = TINY_B;
  holder->c = SMALL_B;
}

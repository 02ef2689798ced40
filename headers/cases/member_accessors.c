#include "member_accessors.h"
#undef handler
#undef seen
#undef p

static void ignore(int x) { (void)x; }

int ma_double(int x) { return 2 * x; }

void ma_fill(struct ma_hidden *hidden, struct ma_packed *packed, struct ma_huge *huge)
{
  hidden->u.handler = ignore;
  hidden->seen = 7;
  packed->real = 0.25L;
  packed->text = "packed";
  packed->function = ma_double;
  packed->numbers[1][2] = 5.5;
  packed->inner.y = -3;
  packed->color = MA_BLUE;
  huge->data[65535] = 'z';
}

int rffi_get_ma_taken_bits(const struct ma_taken *record) { return -record->bits; }

#include "enum_64bit.h"

enum huge huge_get(int which) { return which == 0 ? HUGE_ONE : which == 1 ? HUGE_BIT : HUGE_ALL; }
enum deep deep_get(int which) { return which == 0 ? DEEP_DOWN : DEEP_UP; }
int huge_is_bit(enum huge value) { return value == HUGE_BIT; }

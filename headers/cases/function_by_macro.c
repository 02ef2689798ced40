#include "function_by_macro.h"

int macro_add(int a, int b) { return a + b; }
int macro_box_get(const struct macro_box *self) { return self->width; }
int macro_bag_get(const struct macro_bag *self) { return self->weight; }
int macro_list_one(void) { return 1; }
int macro_list_two(void) { return 2; }

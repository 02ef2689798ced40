#include "struct_tag_and_other_names.h"

struct setup setup = {3};

int ton_width(struct width *a, width b) { return a->w - b; }
int ton_swapped(struct second *a, second *b, third *c) { return a->b * 100 + b->a * 10 + c->b; }
int ton_mode(struct mode *mode) { return mode->m; }
int ton_fields(fields fields) { return fields->fields == fields; }
int ton_setup(const struct setup *setup) { return setup->value; }

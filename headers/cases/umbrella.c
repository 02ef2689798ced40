#include "umbrella.h"

int umb_first_value(const struct umb_first *f) { return f->value; }
int umb_second_value(const umb_second *s) { return -s->first.value; }

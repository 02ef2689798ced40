/* Needs its neighbour. */
#ifndef UMBRELLA_SECOND_H
#define UMBRELLA_SECOND_H

#include "first.h"

typedef struct umb_second { struct umb_first first; } umb_second;
int umb_second_value(const umb_second *s);

#endif

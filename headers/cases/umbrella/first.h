/* Included by umbrella.h, and by its neighbour. */
#ifndef UMBRELLA_FIRST_H
#define UMBRELLA_FIRST_H

struct umb_first { int value; };
int umb_first_value(const struct umb_first *f);

#endif

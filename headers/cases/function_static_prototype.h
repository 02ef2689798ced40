/* Static functions: declared only, declared and then defined. */
#ifndef FUNCTION_STATIC_PROTOTYPE_H
#define FUNCTION_STATIC_PROTOTYPE_H

static int static_never_defined(int x);
static int static_defined_later(int x);
int static_neighbour(int x);
static int static_defined_later(int x) { return x + 1; }

#endif

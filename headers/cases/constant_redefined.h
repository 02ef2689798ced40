/* What a macro is at the end of the headers. */
#ifndef CONSTANT_REDEFINED_H
#define CONSTANT_REDEFINED_H

#define CR_TWICE 1
#define CR_USER (CR_TWICE + 10)
#undef CR_TWICE
#define CR_TWICE 2
#define CR_GONE 3
#define CR_OF_GONE CR_GONE
#undef CR_GONE
#define CR_KEPT 4
#if 0
#undef CR_KEPT
#endif
#ifdef CR_NEVER
# undef CR_KEPT
#endif
#include "constant_redefined/part.h"
#undef CR_PASSING
#ifndef CR_DEFAULT
#define CR_DEFAULT 1
#endif
#define CR_LATE 6

#endif

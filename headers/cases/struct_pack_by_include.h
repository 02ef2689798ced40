/* Packing that another header switches on and off. */
#ifndef STRUCT_PACK_BY_INCLUDE_H
#define STRUCT_PACK_BY_INCLUDE_H

#include "pack_by_include/push.h"
struct pbi_packed { char a; int b; };
#include "pack_by_include/pop.h"
struct pbi_normal { char a; int b; };

int pbi_sum(const struct pbi_packed *p, const struct pbi_normal *q);

#endif

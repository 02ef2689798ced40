/* Includes itself, within its guard, by both spellings. */
#ifndef INCLUDES_ITSELF_H
#define INCLUDES_ITSELF_H

#include "includes_itself.h"
#include "../cases/includes_itself.h"

struct itself { struct itself *self; };
struct itself *itself_self(struct itself *i);

#endif

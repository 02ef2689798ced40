/* Enumerators given by expressions, duplicates and aliases of each other. */
#ifndef ENUM_EXPRESSIONS_H
#define ENUM_EXPRESSIONS_H

#define ENUM_BASE 10

enum computed {
  COMPUTED_CHAR = 'x',
  COMPUTED_SIZE = sizeof(long),
  COMPUTED_MACRO = ENUM_BASE * 2 + 1,
  COMPUTED_SHIFT = 1 << 5,
  COMPUTED_ALIAS = COMPUTED_SHIFT,
  COMPUTED_AFTER,
  COMPUTED_CAST = (unsigned char)-1,
  COMPUTED_TERNARY = sizeof(void *) == 8 ? 64 : 32,
};

int computed_use(enum computed value);

#endif

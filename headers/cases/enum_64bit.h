/* Enumerators that need 64 bits (a GNU extension, and C23). */
#ifndef ENUM_64BIT_H
#define ENUM_64BIT_H

enum huge { HUGE_ONE = 1, HUGE_BIT = 1ULL << 40, HUGE_ALL = ~0ULL };
enum deep { DEEP_DOWN = -(1LL << 40), DEEP_UP = 1 };

enum huge huge_get(int which);
enum deep deep_get(int which);
int huge_is_bit(enum huge value);

struct huge_holder {
  char tag;
  enum huge value;
};

#endif

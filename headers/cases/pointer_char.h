/* Strings in and out. */
#ifndef POINTER_CHAR_H
#define POINTER_CHAR_H

#include <stddef.h>

size_t text_length(const char *text);
char *text_find(char *text, char what);
const char *text_name(int which);
char const *const text_other(int which);
int text_equal(const char *a, char const *const b);
int text_fill(char *out, int size, char with);
void text_upper(char *text);

struct text_pair {
  char *key;
  const char *value;
  char *const fixed;
};

int text_pair_length(const struct text_pair *pair);

#endif

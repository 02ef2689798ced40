/* char16_t and char32_t. */
#ifndef UNICODE_CHAR_H
#define UNICODE_CHAR_H

#include <uchar.h>

char16_t u16_next(char16_t c);
char32_t u32_next(char32_t c);
int u16_length(const char16_t *text);
int u32_length(const char32_t *text);

struct unicode_pair {
  char16_t small;
  char32_t large;
};

void unicode_pair_fill(struct unicode_pair *pair);

#endif

#include "unicode_char.h"

char16_t u16_next(char16_t c) { return c + 1; }
char32_t u32_next(char32_t c) { return c + 1; }

int u16_length(const char16_t *text)
{
  int n = 0;
  while (text[n]) n++;
  return n;
}

int u32_length(const char32_t *text)
{
  int n = 0;
  while (text[n]) n++;
  return n;
}

void unicode_pair_fill(struct unicode_pair *pair)
{
  pair->small = u'\u20ac';
  pair->large = U'\U0001F600';
}

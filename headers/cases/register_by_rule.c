#include "register_by_rule.h"
#include <string.h>

static const char *const words[] = {"one", "two", "three", NULL};

char *regr_login(void) { return "alice"; }
double regr_split(double value, int *exponent) {
  *exponent = 0;
  while (value >= 1) { value /= 2; ++*exponent; }
  return value;
}
int regr_total(char **words) {
  int total = 0;
  for (; words && *words; words++) total += (int)strlen(*words);
  return total;
}
const char *const *regr_words(int count) { return count ? words + 3 - count : NULL; }
int regr_width(const wchar_t *text) { return text ? (int)wcslen(text) : -1; }
const char *regr_city(const char *name) { return name; }

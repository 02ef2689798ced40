/* Functions that rules register as external: in place of Python's own, with fakes, with tuples, lists and unicode. */
#ifndef REGISTER_BY_RULE_H
#define REGISTER_BY_RULE_H
#include <wchar.h>

char *regr_login(void);
double regr_split(double value, int *exponent);
int regr_total(char **words);
const char *const *regr_words(int count);
int regr_width(const wchar_t *text);
const char *regr_city(const char *name);
#endif

/* Functions that are registered as external, with what passes as numbers, strings, records and nothing. */
#ifndef REGISTER_EXTERNAL_H
#define REGISTER_EXTERNAL_H
#include <stdbool.h>
#include <stddef.h>

typedef struct reg_pair { int first; double second; } reg_pair;

int reg_add(int a, short b);
unsigned reg_count(unsigned char step, size_t times);
long long reg_wide(long long value);
float reg_half(float value);
bool reg_not(bool value);
char reg_next(char value);
const char *reg_name(const char *key);
int reg_length(const char *text) __attribute__((nonnull));
void reg_reset(void);
double reg_sum(const reg_pair *pair);
reg_pair reg_swap(reg_pair pair);
int unregistered(const char *text);
#endif

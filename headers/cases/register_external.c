#include "register_external.h"
#include <string.h>

static unsigned count;

int reg_add(int a, short b) { return a + b; }
unsigned reg_count(unsigned char step, size_t times) { return count += step * (unsigned)times; }
long long reg_wide(long long value) { return value * 2; }
float reg_half(float value) { return value / 2; }
bool reg_not(bool value) { return !value; }
char reg_next(char value) { return (char)(value + 1); }
const char *reg_name(const char *key) { return !key ? "null" : *key ? key + 1 : NULL; }
int reg_length(const char *text) { return (int)strlen(text); }
void reg_reset(void) { count = 0; }
double reg_sum(const reg_pair *pair) { return pair->first + pair->second; }
reg_pair reg_swap(reg_pair pair) {
  reg_pair swapped = {(int)pair.second, pair.first};
  return swapped;
}
int unregistered(const char *text) { return reg_length(text); }

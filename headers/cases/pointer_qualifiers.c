#include "pointer_qualifiers.h"

static int fixed[] = {5};

int qual_before(const int *p) { return *p; }
int qual_after(int const *p) { return *p; }
int qual_pointer(int *const p) { return *p; }
int qual_both(const int *const p) { return *p; }
int qual_volatile(volatile int *p, const volatile int *q) { return *p + *q; }
int qual_restrict(const int *restrict a, int *__restrict__ b, int *__restrict c)
{
  return *a + *b + *c;
}
int qual_value(const int a, volatile int b) { return a + b; }
int *const qual_result_pointer(void) { return fixed; }
const int qual_result_value(void) { return 6; }
const volatile unsigned char *qual_register(void) { return (const unsigned char *)fixed; }

int qual_fields_sum(const struct qual_fields *restrict fields)
{
  return fields->fixed + fields->changing + *fields->where + *fields->what;
}

/* const, volatile and restrict in every place. */
#ifndef POINTER_QUALIFIERS_H
#define POINTER_QUALIFIERS_H

int qual_before(const int *p);
int qual_after(int const *p);
int qual_pointer(int *const p);
int qual_both(const int *const p);
int qual_volatile(volatile int *p, const volatile int *q);
int qual_restrict(const int *restrict a, int *__restrict__ b, int *__restrict c);
int qual_value(const int a, volatile int b);
int *const qual_result_pointer(void);
const int qual_result_value(void);
const volatile unsigned char *qual_register(void);

struct qual_fields {
  const int fixed;
  volatile int changing;
  int *const where;
  const int *volatile what;
  char *restrict text;
};

int qual_fields_sum(const struct qual_fields *restrict fields);

#endif

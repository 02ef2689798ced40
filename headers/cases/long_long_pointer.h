/* Pointers to (unsigned) long long: rffi has no right word for them. */
#ifndef LONG_LONG_POINTER_H
#define LONG_LONG_POINTER_H

void llp_divide(long long a, long long b, long long *quotient, long long *rest);
unsigned long long llp_sum(const unsigned long long *values, int n);

struct llp_pair {
  long long first;
  unsigned long long *second;
};

#endif

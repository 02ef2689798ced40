/* long long by value in callbacks without a typedef, beside other parameters, and as the result only. */
#ifndef CALLBACK_LONG_LONG_VALUES_H
#define CALLBACK_LONG_LONG_VALUES_H

#include <stdint.h>

typedef unsigned long long cllv_id;
typedef cllv_id (*cllv_result_only)(int n);
typedef int (*cllv_int64)(int64_t value, uint64_t *out);

long long cllv_sum(long long (*value)(int index, double weight), int n);
cllv_id cllv_next(cllv_result_only f);
int cllv_long(int (*f)(long value), cllv_int64 g);

#endif

/* long long in callbacks. */
#ifndef CALLBACK_LONG_LONG_H
#define CALLBACK_LONG_LONG_H

typedef long long (*cll_step)(long long value, unsigned long long mask);
typedef void (*cll_out)(long long *result);

long long cll_repeat(cll_step step, int times);
long long cll_ask(cll_out out);

struct cll_table {
  cll_step step;
  int (*seek)(void *stream, long long offset, int whence);
};

#endif

/* A pointer to each scalar type. */
#ifndef POINTER_SCALARS_H
#define POINTER_SCALARS_H

void ptr_short(short *p, unsigned short *q);
void ptr_int(int *p, unsigned *q);
void ptr_long(long *p, unsigned long *q);
void ptr_char(char *p, signed char *q, unsigned char *r);
void ptr_float(float *p, double *q, long double *r);
int *ptr_choose(int *a, int *b, int second);
int ptr_sum(const int *values, int n);

struct ptr_holder {
  short *s;
  int *i;
  unsigned long *ul;
  signed char *sc;
  float *f;
  double *d;
};

void ptr_holder_write(struct ptr_holder *holder);

#endif

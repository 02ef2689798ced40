/* Pointers to arrays. */
#ifndef POINTER_TO_ARRAY_H
#define POINTER_TO_ARRAY_H

int row_sum(int (*row)[3]);
int row_sum_const(const int (*row)[3]);
void row_names(char (*names)[16], int n);
int (*row_of(int (*table)[3], int n))[3];
typedef double (*matrix3)[3];
double row_trace(matrix3 m);

struct row_holder {
  int (*row)[4];
  char (*(*deep)[2])[8];
};

#endif

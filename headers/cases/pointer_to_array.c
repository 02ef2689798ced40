#include "pointer_to_array.h"

int row_sum(int (*row)[3]) { return (*row)[0] + (*row)[1] + (*row)[2]; }
int row_sum_const(const int (*row)[3]) { return row_sum((int (*)[3])row); }

void row_names(char (*names)[16], int n)
{
  for (int i = 0; i < n; i++) names[i][0] = 'a' + i;
}

int (*row_of(int (*table)[3], int n))[3] { return table + n; }
double row_trace(matrix3 m) { return m[0][0] + m[1][1] + m[2][2]; }

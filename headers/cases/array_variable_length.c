#include "array_variable_length.h"
int vla_sum(int n, const int values[n])
{
  int total = 0;
  for (int i = 0; i < n; i++) total += values[i];
  return total;
}

double vla_matrix(int n, int m, double matrix[n][m]) { return matrix[n - 1][m - 1]; }
void vla_star(int n, int values[n], int table[n][4]) { values[n - 1] = table[n - 1][3]; }

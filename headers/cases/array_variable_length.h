/* Parameters whose length is another parameter. */
#ifndef ARRAY_VARIABLE_LENGTH_H
#define ARRAY_VARIABLE_LENGTH_H

int vla_sum(int n, const int values[n]);
double vla_matrix(int n, int m, double matrix[n][m]);
void vla_star(int n, int values[*], int table[*][4]);

#endif

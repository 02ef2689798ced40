#include "function_many_parameters.h"

long many_sum(char a0, short a1, int a2, long a3, unsigned char a4, unsigned short a5,
              unsigned a6, unsigned long a7, float a8, double a9, char b0, short b1, int b2,
              long b3, unsigned char b4, unsigned short b5, unsigned b6, unsigned long b7,
              float b8, double b9, char c0, short c1, int c2, long c3, unsigned char c4,
              unsigned short c5, unsigned c6, unsigned long c7, float c8, double c9)
{
  return a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + (long)(a8 * 2) + (long)(a9 * 4) + b0 + b1 + b2 +
         b3 + b4 + b5 + b6 + b7 + (long)(b8 * 2) + (long)(b9 * 4) + c0 + c1 + c2 + c3 + c4 + c5 +
         c6 + c7 + (long)(c8 * 2) + (long)(c9 * 4);
}

int many_unnamed(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k,
                 int l, int m, int n, int o, int p, const char *q, double r, void *s, int t,
                 int u, int v, int w, int x, int y, int z, int aa, int bb, int cc)
{
  return q[0] + (int)r + (s == 0) + cc;
}

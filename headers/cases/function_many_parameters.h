/* A very long parameter list, of alternating types. */
#ifndef FUNCTION_MANY_PARAMETERS_H
#define FUNCTION_MANY_PARAMETERS_H

long many_sum(char a0, short a1, int a2, long a3, unsigned char a4, unsigned short a5,
              unsigned a6, unsigned long a7, float a8, double a9, char b0, short b1, int b2,
              long b3, unsigned char b4, unsigned short b5, unsigned b6, unsigned long b7,
              float b8, double b9, char c0, short c1, int c2, long c3, unsigned char c4,
              unsigned short c5, unsigned c6, unsigned long c7, float c8, double c9);
int many_unnamed(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int,
                 const char *, double, void *, int, int, int, int, int, int, int, int, int, int);

#endif

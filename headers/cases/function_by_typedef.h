/* Functions declared through a typedef of a function type, and many in one line. */
#ifndef FUNCTION_BY_TYPEDEF_H
#define FUNCTION_BY_TYPEDEF_H

typedef int binary(int, int);
typedef __typeof__(int(const char *)) reader;

binary ft_add, ft_mul;
extern reader ft_length;
int (ft_parenthesized)(int x), ft_second(void), *ft_pointer(int x);

#endif

/* Functions that return pointers to functions. */
#ifndef FUNCTION_RETURNS_FUNCTION_H
#define FUNCTION_RETURNS_FUNCTION_H

typedef double (*real_op)(double, double);

real_op op_named(const char *name);
int (*op_plain(char which))(int);
void (*op_signal(int number, void (*handler)(int)))(int);
int (*(*op_of_op(int depth))(int))(int);

#endif

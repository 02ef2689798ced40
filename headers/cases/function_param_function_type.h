/* Parameters of function type, which are pointers. */
#ifndef FUNCTION_PARAM_FUNCTION_TYPE_H
#define FUNCTION_PARAM_FUNCTION_TYPE_H

int fp_apply(int f(int), int x);
int fp_apply_typedef(int x, int f(int a, int b));
void fp_each(const int *values, int n, void visit(int value));
typedef void fp_done(void);
void fp_then(fp_done done);

#endif

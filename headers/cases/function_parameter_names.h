/* Parameter names: missing, repeated in other declarations, reserved in Python, shadowing types. */
#ifndef FUNCTION_PARAMETER_NAMES_H
#define FUNCTION_PARAMETER_NAMES_H

typedef int size;

int pn_missing(int, const char *, ...);
int pn_some(int a, int, int);
int pn_reserved(int from, int in, int lambda, int print, int None, int self);
int pn_shadow(size size, int pn_shadow);
int pn_underscore(int _, int __, int _a);
int pn_void_only(void), pn_array(int[], char *[]), pn_function(int(int), void(void));

#endif

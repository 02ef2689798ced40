/* A function and a macro of one name: the header wants the macro to be used. */
#ifndef FUNCTION_SHADOWED_BY_MACRO_H
#define FUNCTION_SHADOWED_BY_MACRO_H

int shadow_add(int a, int b);
#define shadow_add(a, b) ((a) + (b))

int shadow_same(int x);
#define shadow_same shadow_same

int shadow_renamed(int x);
#define shadow_renamed shadow_renamed_v2
int shadow_renamed(int x);

#endif

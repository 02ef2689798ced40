/* Function pointer typedefs, with user data, with and without parameter names. */
#ifndef CALLBACK_TYPEDEF_H
#define CALLBACK_TYPEDEF_H

typedef int (*cb_binary)(int, int);
typedef void (*cb_progress)(double done, void *user_data);
typedef cb_binary cb_alias;
typedef void (*cb_nothing)(void);

int cb_apply(cb_binary op, int a, int b);
int cb_fold(cb_alias op, const int *values, int n);
void cb_run(int steps, cb_progress progress, void *user_data);
void cb_call(cb_nothing f);
int cb_is_null(cb_binary op);

#endif

#include "callback_function_type.h"

static int minus(int x) { return -x; }

int cft_call(cft_function *f, int x) { return f(x); }
int cft_call_pointer(cft_pointer f, int x) { return f(x) * 10; }
int cft_call_decayed(cft_function f, int x) { return f(x) * 100; }
cft_function *cft_get(void) { return minus; }
int cft_box_call(const struct cft_box *box, int x) { return box->direct(box->named(x)); }

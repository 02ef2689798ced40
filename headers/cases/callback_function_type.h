/* A typedef of the function type itself, used through a pointer. */
#ifndef CALLBACK_FUNCTION_TYPE_H
#define CALLBACK_FUNCTION_TYPE_H

typedef int cft_function(int x);
typedef cft_function *cft_pointer;

int cft_call(cft_function *f, int x);
int cft_call_pointer(cft_pointer f, int x);
int cft_call_decayed(cft_function f, int x);
cft_function *cft_get(void);

struct cft_box {
  cft_function *direct;
  cft_pointer named;
  cft_function **list;
};

int cft_box_call(const struct cft_box *box, int x);

#endif

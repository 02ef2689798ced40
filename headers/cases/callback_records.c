#include "callback_records.h"
#include <stddef.h>

int cbr_run_pointer(cbr_by_pointer f)
{
  cbr_point p = {3, 4};
  int result = f(&p);
  return result * 100 + p.x;
}

int cbr_run_value(cbr_by_value f) { return f((cbr_point){5, 6}); }
int cbr_run_result(cbr_result f) { return f(2).y; }
int cbr_run_handle(cbr_handle f) { return f(NULL, NULL) == NULL; }

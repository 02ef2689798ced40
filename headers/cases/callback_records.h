/* Records in callbacks: by pointer, by value, as result. */
#ifndef CALLBACK_RECORDS_H
#define CALLBACK_RECORDS_H

typedef struct cbr_point { int x, y; } cbr_point;
struct cbr_opaque;

typedef int (*cbr_by_pointer)(cbr_point *p);
typedef int (*cbr_by_value)(cbr_point p);
typedef cbr_point (*cbr_result)(int x);
typedef struct cbr_opaque *(*cbr_handle)(struct cbr_opaque *h, struct cbr_opaque **out);

int cbr_run_pointer(cbr_by_pointer f);
int cbr_run_value(cbr_by_value f);
int cbr_run_result(cbr_result f);
int cbr_run_handle(cbr_handle f);

#endif

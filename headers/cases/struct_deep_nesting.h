/* Twelve levels, named and unnamed. */
#ifndef STRUCT_DEEP_NESTING_H
#define STRUCT_DEEP_NESTING_H

struct deep {
  struct { struct { struct { struct { struct { struct {
    struct { struct { struct { struct { struct { int bottom; } l; } k; } j; } i; } h;
  } g; } f; } e; } d; } c; } b;
  int after;
};

int deep_bottom(const struct deep *deep);
void deep_fill(struct deep *deep, int value);
int (*(*(*(*(*deep_function)(void))(void))(void))(void))(void);
typedef int *(*(*(*deep_type[2])(int (*)(int)))[3])(char *(*)(void));
int deep_take(deep_type *t);

#endif

/* A transparent union takes any of its members without a cast. */
#ifndef FUNCTION_TRANSPARENT_UNION_H
#define FUNCTION_TRANSPARENT_UNION_H

struct tu_in { int port; };
struct tu_un { char path[8]; };
typedef union {
  struct tu_in *in;
  struct tu_un *un;
} tu_address __attribute__((transparent_union));
typedef union { int *i; void *p; } __attribute__((transparent_union)) tu_other;

int tu_bind(int fd, tu_address address);
int tu_first(tu_other value);

#endif

/* Fields of every size in the worst order: the layout is C's to know. */
#ifndef STRUCT_PADDING_H
#define STRUCT_PADDING_H

struct padded {
  char a;
  double b;
  char c;
  short d;
  char e;
  int f;
  char g;
  void *h;
  char i;
};

void padded_fill(struct padded *p);
int padded_check(const struct padded *p);
unsigned long padded_size(void);

#endif

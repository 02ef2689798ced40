/* Fields that are const, volatile, both, and pointers to such. */
#ifndef STRUCT_FIELDS_QUALIFIED_H
#define STRUCT_FIELDS_QUALIFIED_H

struct sfq_inner { int x; };
struct sfq {
  const int constant;
  volatile int changing;
  const volatile unsigned both;
  const struct sfq_inner frozen;
  const struct sfq_inner *p;
  struct sfq_inner *const q;
  const char *const names[2];
  volatile struct sfq_inner *r;
  const void *opaque;
  const unsigned char *bytes;
  const char **list;
};

int sfq_sum(const volatile struct sfq *s);
const struct sfq_inner *sfq_p(const struct sfq *s);

#endif

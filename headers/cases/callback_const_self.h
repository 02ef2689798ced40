/* A record with callbacks that take it by const pointer. */
#ifndef CALLBACK_CONST_SELF_H
#define CALLBACK_CONST_SELF_H

struct ccs {
  int v;
  int (*get)(const struct ccs *self);
  const struct ccs *(*next)(const struct ccs *self, const struct ccs *const *all);
  const struct ccs *link;
  void (*set)(struct ccs *self, int v);
};

int ccs_get(const struct ccs *c);
int ccs_next_v(const struct ccs *c);
void ccs_set(struct ccs *c, int v);
void ccs_each(const struct ccs *c, void (*visit)(const struct ccs *c, void *data), void *data);

#endif

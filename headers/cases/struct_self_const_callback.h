/* A record whose callbacks take const pointers to itself: const and the cycle meet. */
#ifndef STRUCT_SELF_CONST_CALLBACK_H
#define STRUCT_SELF_CONST_CALLBACK_H

typedef struct node_ops node_ops;
struct node_ops {
  int (*weight)(const struct node_ops *self);
  const struct node_ops *(*next)(const struct node_ops *self, const node_ops *const *all);
  void (*drop)(node_ops *self);
  int value;
};

int node_ops_weigh(const node_ops *ops);
void node_ops_drop(node_ops *ops);

#endif

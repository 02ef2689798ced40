/* T ** and const T **, for a complete and for an opaque record. */
#ifndef POINTER_POINTER_STRUCT_H
#define POINTER_POINTER_STRUCT_H

struct ppt_node { int value; struct ppt_node *next; };
struct ppt_store;

int ppt_make(struct ppt_node **out, int value);
void ppt_free(struct ppt_node **node);
int ppt_sum(const struct ppt_node **list, int n);
int ppt_sum_fixed(struct ppt_node *const *list, int n);
struct ppt_node **ppt_link(struct ppt_node *node);
int ppt_open(struct ppt_store **out);
void ppt_close(struct ppt_store **store);
int ppt_stores(const struct ppt_store *const *list);

#endif

#include "pointer_pointer_struct.h"
#include <stdlib.h>

struct ppt_store { int open; };

int ppt_make(struct ppt_node **out, int value)
{
  *out = malloc(sizeof **out);
  (*out)->value = value;
  (*out)->next = NULL;
  return 0;
}

void ppt_free(struct ppt_node **node)
{
  free(*node);
  *node = NULL;
}

int ppt_sum(const struct ppt_node **list, int n)
{
  int total = 0;
  for (int i = 0; i < n; i++) total += list[i]->value;
  return total;
}

int ppt_sum_fixed(struct ppt_node *const *list, int n) { return ppt_sum((const struct ppt_node **)list, n); }
struct ppt_node **ppt_link(struct ppt_node *node) { return &node->next; }

int ppt_open(struct ppt_store **out)
{
  *out = calloc(1, sizeof **out);
  return 0;
}

void ppt_close(struct ppt_store **store)
{
  free(*store);
  *store = NULL;
}

int ppt_stores(const struct ppt_store *const *list) { return list[0] != NULL; }

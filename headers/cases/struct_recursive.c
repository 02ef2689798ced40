#include "struct_recursive.h"
#include <stddef.h>

int list_sum(const struct list *l) { return l ? l->value + list_sum(l->next) : 0; }

struct list *list_reverse(struct list *l)
{
  struct list *result = NULL;
  while (l) {
    struct list *next = l->next;
    l->next = result;
    result = l;
    l = next;
  }
  return result;
}

tree *tree_insert(tree *root, tree *node)
{
  if (!root) return node;
  tree **child = &root->children[node->key > root->key];
  node->parent = root;
  *child = tree_insert(*child, node);
  return root;
}

int tree_depth(const tree *root)
{
  if (!root) return 0;
  int a = tree_depth(root->children[0]), b = tree_depth(root->children[1]);
  return 1 + (a > b ? a : b);
}

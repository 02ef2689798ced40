/* Records that point to themselves: list, tree, array of pointers. */
#ifndef STRUCT_RECURSIVE_H
#define STRUCT_RECURSIVE_H

struct list { int value; struct list *next; };
typedef struct tree tree;
struct tree { tree *children[2]; tree **more; const tree *parent; int key; };

int list_sum(const struct list *l);
struct list *list_reverse(struct list *l);
tree *tree_insert(tree *root, tree *node);
int tree_depth(const tree *root);

#endif

/* Callbacks that take and return callbacks. */
#ifndef CALLBACK_OF_CALLBACKS_H
#define CALLBACK_OF_CALLBACKS_H

typedef int (*coc_leaf)(int x);
typedef int (*coc_outer)(coc_leaf leaf, int x);
typedef coc_leaf (*coc_chooser)(int which);

int coc_run(coc_outer outer, int x);
int coc_choose(coc_chooser chooser, int which, int x);
int coc_deep(int (*f)(int (*g)(int (*h)(int), int), coc_leaf));
int coc_pointer(coc_leaf *leaves, int (**more)(int), int n);

#endif

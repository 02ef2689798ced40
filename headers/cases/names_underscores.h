/* Names of underscores, and names that begin or end with them. */
#ifndef NAMES_UNDERSCORES_H
#define NAMES_UNDERSCORES_H

typedef int _private_int, __dunder_int__, _Upper;
struct _hidden { int _x; int __y; };
typedef struct _hidden hidden, _hidden, *hidden_;
struct __ { int ___; };

int _single(_private_int x);
int __double(__dunder_int__ x);
int trailing_(int x);
int _(int x);
int ____(_Upper x);
int _hidden_sum(const struct _hidden *h, _hidden *i, hidden_ j);
int __underscore_record(struct __ *p);

#endif

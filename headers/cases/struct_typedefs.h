/* A tag and its typedefs: same name, another name, none, two, before and after. */
#ifndef STRUCT_TYPEDEFS_H
#define STRUCT_TYPEDEFS_H

struct same { int a; };
typedef struct same same;

typedef struct tag_only_inside { int b; } outside;

typedef struct { int c; } nameless;

typedef struct twice_tag { int d; } twice_first, twice_second, *twice_ptr;

typedef struct declared_first declared_first;
struct declared_first { declared_first *next; };

int td_same(struct same *x, same *y);
int td_other(struct tag_only_inside *x, outside *y);
int td_nameless(nameless *x);
int td_twice(twice_first *x, twice_second *y, twice_ptr z, struct twice_tag *w);
int td_first(declared_first *x);

#endif

/* A record with functions that take what it is the first member of: classes in C. */
#ifndef STRUCT_BASE_OF_ITS_ARGUMENT_H
#define STRUCT_BASE_OF_ITS_ARGUMENT_H

struct sba_derived;
struct sba_base { int (*f)(struct sba_derived *self); int (*plain)(int x); int n; };
struct sba_derived { struct sba_base base; int own; };

typedef struct sba_class sba_class;
typedef struct sba_object { sba_class *type; int id; } sba_object;
struct sba_class { sba_object head; void (*dispose)(sba_object *o); struct sba_class *parent; };

struct sba_beside { int a; struct sba_base *base; };

int sba_call(struct sba_derived *d);
int sba_beside_a(struct sba_beside *b);
int sba_base_n(const struct sba_base *b);
int sba_dispose(sba_class *type, sba_object *o);

#endif

/* Records that are born in a prototype, in a result, in a typedef, in a field of function type. */
#ifndef STRUCT_IN_PROTOTYPE_H
#define STRUCT_IN_PROTOTYPE_H

struct born_in_result { int x; } *sip_result(void);
int sip_prototype(struct lives_only_here *p, int n);
int sip_defined(struct defined_in_prototype { int a; } *p);
int sip_enum(enum only_here { ONLY_A, ONLY_B } e);
typedef struct born_in_typedef { int y; } *(*sip_function)(struct other_born *o);
struct sip_holder { void (*f)(struct born_in_field *p); struct born_in_struct { int z; } *q; };
extern struct born_in_variable { int v; } sip_variable;

int sip_later(struct born_in_result *r, struct born_in_typedef *t, struct born_in_struct *s);
int sip_call(sip_function f);
int sip_variable_get(struct born_in_variable *v);

#endif

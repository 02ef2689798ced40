/* A cycle of three records that is closed by function pointers and a union. */
#ifndef STRUCT_CYCLE_BY_FUNCTIONS_H
#define STRUCT_CYCLE_BY_FUNCTIONS_H

struct cyc_a; struct cyc_b; struct cyc_c;

struct cyc_a { int n; struct cyc_b *(*to_b)(struct cyc_a *self, struct cyc_c *third); };
struct cyc_b { union { struct cyc_c *c; void *any; } u; void (*visit)(const struct cyc_b *self); };
struct cyc_c { struct cyc_a a; struct cyc_a *(*make)(void); struct cyc_b *list[2]; };

typedef struct cyc_vm cyc_vm;
typedef int (*cyc_hook)(cyc_vm *vm, int code);
struct cyc_vm { cyc_hook hook; cyc_vm *parent; int calls; };

int cyc_run(struct cyc_c *c);
int cyc_vm_call(cyc_vm *vm, int code);

#endif

/* Record results, which lltype cannot say: small, large, union, opaque, const. */
#ifndef STRUCT_RESULT_H
#define STRUCT_RESULT_H

struct sr_small { int x; };
struct sr_large { double m[4][4]; };
union sr_union { int i; float f; };
typedef struct { int quot, rem; } sr_div_t;

struct sr_small sr_make(int x);
struct sr_large sr_identity(void);
union sr_union sr_pick(int i);
sr_div_t sr_div(int a, int b);
const struct sr_small sr_const(void);
struct sr_later sr_incomplete(void);
struct sr_small sr_both(struct sr_small a, struct sr_large b);
struct sr_small *sr_pointer_is_fine(struct sr_small *p);

#endif

/* Global arrays, records, function pointers, incomplete arrays. */
#ifndef GLOBAL_AGGREGATES_H
#define GLOBAL_AGGREGATES_H

struct ga_point { int x, y; };

extern int ga_numbers[4];
extern const char *const ga_names[];
extern const unsigned char ga_table[16][2];
extern struct ga_point ga_origin;
extern const struct ga_point ga_points[3];
extern struct ga_point *ga_current;
extern int (*ga_hook)(int);
extern int (*const ga_hooks[2])(int);
extern struct { int level; } ga_anonymous;
extern struct ga_opaque ga_opaque;
extern union { int i; float f; } ga_union[2];

int ga_sum(void);

#endif

/* The same function declared again: the composite type and all attributes count. */
#ifndef FUNCTION_REDECLARED_H
#define FUNCTION_REDECLARED_H

int again_same(int x);
int again_same(int y);
extern int again_same(int);

int again_grows();
int again_grows(const char *text, int n);

int again_array(int values[], int (*row)[]);
int again_array(int *values, int (*row)[4]);

struct again_late;
int again_record(struct again_late *p);
struct again_late { int x; };
int again_record(struct again_late *p) __attribute__((deprecated));

int again_inside(void);
static inline int again_caller(void) { extern int again_inside(void); return again_inside(); }

#endif

/* One name as tag, as variable, as unrelated typedef, as enumerator, as field, as parameter. */
#ifndef STRUCT_TAG_AND_OTHER_NAMES_H
#define STRUCT_TAG_AND_OTHER_NAMES_H

struct setup { int value; };
extern struct setup setup;

struct width { int w; };
typedef int width;

struct first { int a; };
typedef struct second { int b; } third;
typedef struct first second;

struct mode { int m; };
enum modes { mode, other_mode };
typedef struct fields { struct fields *fields; } *fields;

int ton_width(struct width *a, width b);
int ton_swapped(struct second *a, second *b, third *c);
int ton_mode(struct mode *mode);
int ton_fields(fields fields);
int ton_setup(const struct setup *setup);

#endif

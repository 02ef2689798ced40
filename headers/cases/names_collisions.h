/* Different C names that one rule would map to the same Python name. */
#ifndef NAMES_COLLISIONS_H
#define NAMES_COLLISIONS_H

struct foo { int lower; };
struct FOO { int upper; };
typedef struct { int mixed; } Foo;
typedef int FOOP;
struct foop { short p; };

typedef int str;
typedef long str_;
typedef short str__;

struct bar { struct { int x; } part; };
struct bar__part { double y; };
typedef int bar;
int get_bar(void), set_bar(int x);

int c_open(int x);
typedef int c_close;
int close(int fd), c_c_open(int x);

int nc_use(struct foo *a, struct FOO *b, Foo *c, FOOP d, struct foop *e);
long nc_str(str a, str_ b, str__ c, bar d, struct bar *e, struct bar__part *f, c_close g);

#endif

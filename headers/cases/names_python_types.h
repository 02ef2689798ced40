/* Types named like keywords and builtins of Python 2. */
#ifndef NAMES_PYTHON_TYPES_H
#define NAMES_PYTHON_TYPES_H

typedef int lambda, print, from, None, exec, str, len, object, list, self, class;
typedef struct { int x; } dict;
typedef double (*import)(double);
typedef enum { pass, yield = 5, global } is;
struct def { lambda from; str None; };
struct None { int len; };

None npt_call(lambda a, print b, str c);
int npt_record(struct def *d, dict *e);
double npt_import(import f, is i);
len npt_len(object o, list l, self s, class c);

#endif

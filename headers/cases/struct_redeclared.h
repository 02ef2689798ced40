/* Forward declarations before, after and between; a tag that hides nothing. */
#ifndef STRUCT_REDECLARED_H
#define STRUCT_REDECLARED_H

struct redecl;
struct redecl;
int redecl_early(struct redecl *r);
struct redecl { int x; };
struct redecl;
typedef struct redecl redecl;
typedef struct redecl redecl;
int redecl_late(redecl *r);
struct redecl *redecl_both(struct redecl *a, redecl *b);

#endif

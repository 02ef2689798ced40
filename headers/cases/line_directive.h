/* Line directives that lie about the place. */
#ifndef LINE_DIRECTIVE_H
#define LINE_DIRECTIVE_H

int ld_before(int x);
#line 4000 "generated \"\"\" by\\yacc.y"
int ld_after(int x);
#line 7 "/tmp/../other.h"
struct ld_record { int x; };
# 99 "<built-in>"
int ld_builtin(struct ld_record *r);
# 1 "/usr/include/stdio.h" 1 3 4
int ld_looks_like_system(int x);
# 2 "line_directive.h" 2
int ld_back(int x);

#endif

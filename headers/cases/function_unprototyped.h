/* Old declarations that say nothing about the parameters. */
#ifndef FUNCTION_UNPROTOTYPED_H
#define FUNCTION_UNPROTOTYPED_H

int unprototyped_any();
void unprototyped_none();
char *unprototyped_text();
int (*unprototyped_pointer)();
typedef int unprototyped_fn();
extern unprototyped_fn unprototyped_by_typedef;

#endif

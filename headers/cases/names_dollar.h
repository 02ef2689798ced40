/* The dollar sign, which GNU C takes in names. */
#ifndef NAMES_DOLLAR_H
#define NAMES_DOLLAR_H

typedef int money$t;
struct cash$ { int in$; int $out; };
enum $kind { $ONE = 1, TWO$ = 2 };

int cash$flow(struct cash$ *c, money$t m);
int $(int x);
extern int total$;

#endif

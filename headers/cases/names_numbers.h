/* Names with digits and names of one letter; names of keywords in other languages. */
#ifndef NAMES_NUMBERS_H
#define NAMES_NUMBERS_H

int a1(int x), _1(int x), x86_64(int x), i(void), I(int x);
struct s { int s; };
typedef struct s S, *SP;
struct sp { struct s s; };
int new(int delete), template(S *this), virtual(SP p, struct sp *q);
typedef int auto_t, register_t_, fn, let, impl, NULL_t;
fn nn_all(auto_t a, let b, impl c);

#endif

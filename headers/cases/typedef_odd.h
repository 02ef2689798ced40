/* Typedefs of incomplete arrays, repeated typedefs, many in one line, by typeof and by mode. */
#ifndef TYPEDEF_ODD_H
#define TYPEDEF_ODD_H

typedef int ints[];
typedef struct to_node { int x; } to_nodes[];
typedef const char *names[];
extern ints to_table;

typedef long repeated;
typedef long repeated;
typedef repeated repeated;

typedef int to_a, *to_b, to_c[3], (*to_d)(int), to_e(void), *(*to_f[2])(char);
typedef __typeof__(sizeof(0)) to_size;
typedef __typeof__((char *)0) to_text;
typedef int to_byte __attribute__((mode(QI)));
typedef unsigned to_word __attribute__((mode(DI)));
int typedef to_backwards;

int to_sum(ints values, int n);
int to_names(names list, to_c three);
to_size to_length(to_text text);
to_word to_widen(to_byte b, to_backwards n, repeated r);
to_e to_declared;

#endif

/* Pointers to strings, with const in every place. */
#ifndef POINTER_POINTER_CHAR_H
#define POINTER_POINTER_CHAR_H

int pp_count(char **list);
int pp_count_const(const char **list);
int pp_count_fixed(char *const *list);
int pp_count_all_const(const char *const *list);
int pp_main(int argc, char *argv[]);
char **pp_tail(char **list);
void pp_next(const char **cursor);
int pp_open(const char *name, char **error);

#endif

#include "pointer_pointer_char.h"
#include <stddef.h>

static int count(const char *const *list)
{
  int n = 0;
  while (list[n]) n++;
  return n;
}

int pp_count(char **list) { return count((const char *const *)list); }
int pp_count_const(const char **list) { return count(list); }
int pp_count_fixed(char *const *list) { return count((const char *const *)list); }
int pp_count_all_const(const char *const *list) { return count(list); }
int pp_main(int argc, char *argv[]) { return argv[argc] == NULL ? argc : -1; }
char **pp_tail(char **list) { return list + 1; }
void pp_next(const char **cursor) { ++*cursor; }

int pp_open(const char *name, char **error)
{
  static char message[] = "no such thing";
  *error = *name == '!' ? message : NULL;
  return *error ? -1 : 0;
}

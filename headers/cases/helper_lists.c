#include "helper_lists.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int blocks;

int hlist_length(char *const argv[], int which) {
  for (int i = 0; argv[i]; i++) if (i == which) return (int)strlen(argv[i]);
  return -1;
}
int hlist_const(const char *const *list) {
  int n = 0;
  if (!list) return -1;
  while (list[n]) n++;
  return n;
}
char **hlist_make(int n) {
  if (n < 0) return NULL;
  char **list = calloc((size_t)n + 1, sizeof *list);
  for (int i = 0; i < n; i++) {
    list[i] = malloc(16);
    sprintf(list[i], "item %d", i);
  }
  blocks++;
  return list;
}
const char *const *hlist_names(void) {
  static const char *const names[] = {"one", "", "three", NULL};
  return names;
}
void hlist_free(char **list) {
  for (int i = 0; list[i]; i++) free(list[i]);
  free(list);
  blocks--;
}
int hlist_blocks(void) { return blocks; }
int hlist_points(const char *utf8) {
  int n = 0;
  if (!utf8) return -1;
  for (; *utf8; utf8++) n += ((unsigned char)*utf8 & 0xc0) != 0x80;
  return n;
}
char *hlist_replace(const char *utf8, int broken) {
  char *copy = malloc(strlen(utf8) + 3);
  blocks++;
  sprintf(copy, "%s%s", utf8, broken ? "\xff" : "!");
  return copy;
}
void hlist_release(char *text) { free(text); blocks--; }

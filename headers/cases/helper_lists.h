/* NULL-terminated arrays of strings, and UTF-8. */
#ifndef HELPER_LISTS_H
#define HELPER_LISTS_H

int hlist_length(char *const argv[], int which);
int hlist_const(const char *const *list);
char **hlist_make(int n);
const char *const *hlist_names(void);
void hlist_free(char **list);
int hlist_blocks(void);
int hlist_points(const char *utf8);
char *hlist_replace(const char *utf8, int broken);
void hlist_release(char *text);

#endif

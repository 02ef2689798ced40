/* Strings that are arguments and results. */
#ifndef HELPER_TEXT_H
#define HELPER_TEXT_H

#include <stddef.h>

int htext_length(const char *text);
int htext_same(const char *a, const char *b) __attribute__((nonnull(2)));
int htext_all(const char *a, const char *b) __attribute__((nonnull));
const char *htext_name(int which);
const char *htext_behind(const char *text, char what);
size_t htext_count(const char *data, size_t len, char what);
char *htext_found_in(const char *text, char what);
long htext_number(const char *text, char **end);
char *htext_own(const char *text);
const char *htext_plain(void);
int print(const char *text);

#endif

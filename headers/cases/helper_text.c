#include "helper_text.h"
#include <stdlib.h>
#include <string.h>

int htext_length(const char *text) { return text ? (int)strlen(text) : -1; }
int htext_same(const char *a, const char *b) { return a && strcmp(a, b) == 0; }
int htext_all(const char *a, const char *b) { return (int)(strlen(a) + strlen(b)); }
const char *htext_name(int which) { return which == 0 ? "zero" : which == 1 ? "" : NULL; }
const char *htext_behind(const char *text, char what) { return text ? strchr(text, what) : "nothing"; }
size_t htext_count(const char *data, size_t len, char what) {
  size_t n = 0;
  for (size_t i = 0; i < len; i++) n += data[i] == what;
  return n;
}
char *htext_found_in(const char *text, char what) { return strchr(text, what); }
long htext_number(const char *text, char **end) { return strtol(text, end, 10); }
char *htext_own(const char *text) { return strdup(text); }
const char *htext_plain(void) { return "plain"; }
int print(const char *text) { return htext_length(text); }

#include "pointer_char.h"
#include <string.h>

size_t text_length(const char *text) { return strlen(text); }
char *text_find(char *text, char what) { return strchr(text, what); }
const char *text_name(int which) { return which == 0 ? "zero" : which == 1 ? "" : NULL; }
char const *const text_other(int which) { return which ? "other" : "same"; }
int text_equal(const char *a, char const *const b) { return a && b && strcmp(a, b) == 0; }

int text_fill(char *out, int size, char with)
{
  memset(out, with, size);
  return size;
}

void text_upper(char *text)
{
  for (; *text; text++)
    if (*text >= 'a' && *text <= 'z') *text -= 32;
}

int text_pair_length(const struct text_pair *pair)
{
  return (int)(strlen(pair->key) + strlen(pair->value));
}

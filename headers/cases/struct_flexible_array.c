#include "struct_flexible_array.h"
#include <stdlib.h>
#include <string.h>

struct fam_text *fam_text_new(const char *text)
{
  struct fam_text *t = malloc(sizeof *t + strlen(text) + 1);
  t->length = (int)strlen(text);
  strcpy(t->text, text);
  return t;
}

int fam_text_length(const struct fam_text *t) { return (int)strlen(t->text); }

struct fam_list *fam_list_new(unsigned count)
{
  struct fam_list *list = malloc(sizeof *list + count * sizeof list->items[0]);
  list->count = count;
  for (unsigned i = 0; i < count; i++) list->items[i] = (struct fam_item){i, i / 2.0};
  return list;
}

double fam_list_sum(const struct fam_list *list)
{
  double total = 0;
  for (unsigned i = 0; i < list->count; i++) total += list->items[i].value;
  return total;
}

void fam_free(void *p) { free(p); }

struct fam_early *fam_early_new(void)
{
  struct fam_early *p = calloc(1, sizeof *p + 8);
  strcpy(p->rest, "early");
  return p;
}

int fam_pointers_n(const struct fam_pointers *p) { return p->n; }

#include "callback_const_params.h"
#include <stdlib.h>
#include <string.h>

int ccp_items(const struct ccp_item *items, int n, ccp_item_visit visit, void *user_data)
{
  int total = 0;
  for (int i = 0; i < n; i++) total += visit(&items[i], user_data);
  return total;
}

int ccp_texts(ccp_text_visit visit) { return visit("first") + visit("second"); }

unsigned ccp_bytes(ccp_bytes_visit visit)
{
  static const unsigned char data[] = {1, 2, 250};
  return visit(data, sizeof data);
}

void ccp_sort(int *values, size_t n, ccp_compare compare) { qsort(values, n, sizeof *values, compare); }

int ccp_ints(ccp_ints_visit visit)
{
  static const int values[] = {5, 6, 7};
  return visit(values, 3);
}

int ccp_name(ccp_namer namer)
{
  struct ccp_item item = {3, 1.0};
  return (int)strlen(namer(&item));
}

int ccp_lists(int (*visit)(const char **names, char *const *fixed, const void **slots))
{
  return visit(NULL, NULL, NULL);
}

/* const inside callback types, which the C compiler compares exactly. */
#ifndef CALLBACK_CONST_PARAMS_H
#define CALLBACK_CONST_PARAMS_H

#include <stddef.h>

struct ccp_item { int id; double weight; };

typedef int (*ccp_item_visit)(const struct ccp_item *item, void *user_data);
typedef int (*ccp_text_visit)(const char *text);
typedef unsigned (*ccp_bytes_visit)(const unsigned char *data, size_t n);
typedef int (*ccp_compare)(const void *a, const void *b);
typedef int (*ccp_ints_visit)(const int *values, int n);
typedef const char *(*ccp_namer)(const struct ccp_item *const item);

int ccp_items(const struct ccp_item *items, int n, ccp_item_visit visit, void *user_data);
int ccp_texts(ccp_text_visit visit);
unsigned ccp_bytes(ccp_bytes_visit visit);
void ccp_sort(int *values, size_t n, ccp_compare compare);
int ccp_ints(ccp_ints_visit visit);
int ccp_name(ccp_namer namer);
int ccp_lists(int (*visit)(const char **names, char *const *fixed, const void **slots));

#endif

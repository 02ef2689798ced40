/* Typedefs of pointers, of const pointers, of pointers to typedefs, of void. */
#ifndef TYPEDEF_POINTERS_H
#define TYPEDEF_POINTERS_H

typedef char *string;
typedef const char *cstring;
typedef cstring *cstrings;
typedef int *int_ptr, **int_ptr_ptr;
typedef void *handle;
typedef const void *chandle;
typedef void nothing;
typedef struct tp_record { int x; } tp_record, *tp_pointer, *const tp_constant, **tp_list;
typedef const tp_record *tp_view;

int tp_length(cstring s);
string tp_skip(string s, int n);
int tp_count(cstrings list);
int tp_get(int_ptr p, int_ptr_ptr q);
handle tp_handle(handle h, chandle c);
nothing *tp_nothing(nothing *p);
nothing tp_void(nothing);
int tp_sum(tp_pointer a, tp_constant b, tp_view c, const tp_pointer d);
int tp_list_first(tp_list list);

#endif

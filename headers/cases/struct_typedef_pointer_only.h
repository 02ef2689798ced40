/* Typedefs that name only the pointer, the array or the function, never the record. */
#ifndef STRUCT_TYPEDEF_POINTER_ONLY_H
#define STRUCT_TYPEDEF_POINTER_ONLY_H

typedef struct hidden_tag { int value; } *hidden;
typedef struct { int x; double y; } *nameless_pointer;
typedef struct { short a, b; } nameless_array[4];
typedef union { int i; float f; } *nameless_union;
typedef struct never_defined *never;

int hidden_value(hidden h);
double nameless_sum(nameless_pointer p);
int nameless_last(nameless_array list);
int nameless_i(nameless_union u);
int never_null(never n);

struct uses_them {
  hidden h;
  nameless_pointer p;
  nameless_array list;
  never n;
};

#endif

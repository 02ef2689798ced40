/* Attributes on records and fields that do not move anything. */
#ifndef STRUCT_ATTRIBUTES_H
#define STRUCT_ATTRIBUTES_H

struct __attribute__((may_alias)) att_alias { int x; };
struct __attribute__((deprecated("old"))) att_old { int x; };
struct att_fields {
  int unused __attribute__((unused));
  int plain;
  _Static_assert(sizeof(int) == 4, "an assertion inside of a record");
  char name[8] __attribute__((nonstring));
} __attribute__((designated_init));
struct att_scalar { int x; } __attribute__((scalar_storage_order("little-endian")));

int att_take(struct att_alias *a, struct att_fields *f, struct att_scalar *s);

#endif

/* Macros that rename functions, types and fields behind the reader's back. */
#ifndef NAMES_MACRO_RENAMED_H
#define NAMES_MACRO_RENAMED_H

#define public_open private_open_v3
#define public_type struct private_type
#define public_field private_field
#define bool_like int

public_type { int public_field; };
bool_like public_open(public_type *p);
#define old_name new_name
int new_name(int x);
#undef bool_like
typedef short bool_like;
bool_like after_undef(bool_like x);

#endif

/* Declarations that a macro writes, as in many real headers. */
#ifndef FUNCTION_BY_MACRO_H
#define FUNCTION_BY_MACRO_H

#define MACRO_API(type) extern type __attribute__((visibility("default")))
#define MACRO_ARGS(list) list
#define MACRO_GETTER(type, name) type name##_get(const struct name *self);
#define MACRO_RECORD(name, field) struct name { field; }; MACRO_GETTER(int, name)

MACRO_API(int) macro_add MACRO_ARGS((int a, int b));
MACRO_RECORD(macro_box, int width)
MACRO_RECORD(macro_bag, int weight)
#define MACRO_LIST(X) X(one) X(two)
#define MACRO_DECLARE(n) int macro_list_##n(void);
MACRO_LIST(MACRO_DECLARE)

#endif

/* va_list: by value, by pointer, as result, as field, under its GNU name. */
#ifndef VA_LIST_PARAM_H
#define VA_LIST_PARAM_H

#include <stdarg.h>
#include <stdio.h>

int vl_format(char *out, size_t n, const char *format, va_list list);
int vl_gnu(const char *format, __builtin_va_list list);
void vl_pointer(va_list *list);
__gnuc_va_list *vl_result(void);
struct vl_holder { int kept; va_list list; };
int vl_holder_kept(const struct vl_holder *h);
typedef int (*vl_callback)(void *, const char *, va_list);
void vl_set(vl_callback f);

#endif

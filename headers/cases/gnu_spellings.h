/* Keywords in their underscored GNU spellings, as system headers write them. */
#ifndef GNU_SPELLINGS_H
#define GNU_SPELLINGS_H

extern __const char *__restrict gs_name(__signed__ char __c, __volatile__ int *__p)
    __attribute__((__nothrow__, __leaf__));
__extension__ typedef long long gs_quad;
__extension__ struct gs_anonymous { __extension__ struct { int x; }; };
extern gs_quad gs_add(gs_quad __a, gs_quad __b) __attribute__((__const__));
typedef __SIZE_TYPE__ gs_size;
typedef __INT32_TYPE__ gs_int;
gs_int gs_count(gs_size __n, __WCHAR_TYPE__ c, __UINT64_TYPE__ u);
_Alignas(16) extern int gs_aligned;
__auto_type static gs_auto = 5;
__typeof__(gs_count) gs_same;
__inline__ static int gs_inline(void) { return __extension__({ int a = 1; a; }); }

#endif

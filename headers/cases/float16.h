/* Half precision, where the compiler has it. */
#ifndef FLOAT16_H
#define FLOAT16_H

#if defined(__GNUC__) && !defined(__clang__) && defined(__SSE2__)
#define F16_HAVE 1
#elif defined(__clang_major__) && __clang_major__ >= 15 && defined(__SSE2__)
#define F16_HAVE 1
#endif

int f16_always(int x);
#ifdef F16_HAVE
_Float16 f16_half(_Float16 x);
void f16_store(_Float16 *out, float x);
struct f16_pair { _Float16 a, b; int after; };
#endif

#endif

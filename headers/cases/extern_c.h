/* The usual frame for C++, and what a C compiler never sees. */
#ifndef EXTERN_C_H
#define EXTERN_C_H

#ifdef __cplusplus
extern "C" {
class NeverSeen {};
#endif

#ifdef _GNU_SOURCE
int ec_gnu(int x);
#endif

#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L
int ec_modern(int x);
#else
int ec_ancient(int x);
#endif
#ifdef EC_NEVER
int ec_never(int x);
#endif
int ec_plain(int x);

#ifdef __cplusplus
}
#endif

#endif

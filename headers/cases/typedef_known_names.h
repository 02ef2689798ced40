/* Typedefs whose names mean something to rffi, to lltype or to C, here with other meanings. */
#ifndef TYPEDEF_KNOWN_NAMES_H
#define TYPEDEF_KNOWN_NAMES_H

typedef int INTP;
typedef long CCHARP;
typedef struct { int x; } VOIDP;
typedef unsigned Unsigned_;
typedef double Ptr;
typedef char Struct;
typedef short SIZE_T;
typedef int byte, word, dword, ulong_t, u_char_t;
typedef long long off64;
typedef float FILEP;

INTP kn_int(CCHARP a, Unsigned_ b);
int kn_record(VOIDP *p);
Ptr kn_real(Ptr x, FILEP y);
SIZE_T kn_short(SIZE_T x, Struct y);
off64 kn_wide(byte a, word b, dword c);

#endif

/* Enumerators and macros with names that Python, rffi or the module use. */
#ifndef NAMES_PYTHON_ENUMERATORS_H
#define NAMES_PYTHON_ENUMERATORS_H

enum npe_kind { None, True = 5, False, print = -1, lambda, self, eci, external, rffi };
enum { INT = 1, SIZE_T, CCHARP, c_npe_use, npe_last };
#define str 7
#define exec 8
#define lltype 9
#define from "from"
#define __doc__ 10
struct npe_record { int x; };
#define NPE_RECORD 11
#define NPE_RECORDP 12

int npe_use(enum npe_kind kind);
int npe_take(const struct npe_record *r);

#endif

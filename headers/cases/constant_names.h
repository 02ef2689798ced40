/* Constants whose names Python has, or changes inside a class. */
#ifndef CONSTANT_NAMES_H
#define CONSTANT_NAMES_H

#define lambda 1
#define None 2
#define __cn_private 3
#define __cn_both__ 4
#define rffi 5
#define printf_ 7
enum { from = 8, __cn_enumerator = 9 };
struct cn { int a; };
#define CN 10
#define CConfig 11

#endif

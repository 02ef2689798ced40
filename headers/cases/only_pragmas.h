/* Top-level things that declare nothing: pragmas, assertions, asm, stray semicolons. */
#ifndef ONLY_PRAGMAS_H
#define ONLY_PRAGMAS_H

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma STDC FP_CONTRACT ON
#pragma unknown_to_everyone (really)
#pragma GCC diagnostic pop
#pragma GCC poison poisoned_name
_Pragma("GCC warning \"\"") 
_Static_assert(sizeof(int) == 4, "int has \"four\" bytes");
__asm__(".globl op_nothing");
;
__extension__;
int op_one(int x);;

#endif

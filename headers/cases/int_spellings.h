/* The many orders in which C lets one write the same integer type. */
#ifndef INT_SPELLINGS_H
#define INT_SPELLINGS_H

unsigned spell_unsigned(signed x);
long unsigned int spell_long_unsigned_int(int long x);
long int long unsigned spell_llu(long signed long int x);
short int unsigned spell_short_int_unsigned(signed short int x);
int const spell_const_after(register int x);
const int long volatile *spell_qualified(void);

#endif

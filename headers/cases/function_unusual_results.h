/* Results that are qualified, void pointers, arrays' addresses, enumerations, typedefs of void. */
#ifndef FUNCTION_UNUSUAL_RESULTS_H
#define FUNCTION_UNUSUAL_RESULTS_H

typedef void fur_void;
typedef int fur_row[3];
enum fur_kind { FUR_A, FUR_B };

fur_void fur_nothing(void);
fur_row *fur_row_of(int n);
const enum fur_kind fur_kind_of(int n);
volatile int *fur_register(void);
const void *const fur_constant(void);
const struct fur_opaque *fur_handle(void);
unsigned char fur_byte(int x);
_Bool fur_bool(int x);

#endif

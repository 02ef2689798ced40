/* No parameters, no result, and both. */
#ifndef FUNCTION_VOID_H
#define FUNCTION_VOID_H

void fv_bump(void);
int fv_count(void);
void fv_add(int by);

#endif

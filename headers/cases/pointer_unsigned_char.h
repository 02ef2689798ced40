/* Byte buffers of unsigned and signed char. */
#ifndef POINTER_UNSIGNED_CHAR_H
#define POINTER_UNSIGNED_CHAR_H

#include <stddef.h>

unsigned long bytes_sum(const unsigned char *data, size_t n);
void bytes_invert(unsigned char *data, size_t n);
const unsigned char *bytes_table(void);
int bytes_lowest(const signed char *data, int n);

#endif

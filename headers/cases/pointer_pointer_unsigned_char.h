/* unsigned char **: an advancing cursor, as in d2i and i2d functions. */
#ifndef POINTER_POINTER_UNSIGNED_CHAR_H
#define POINTER_POINTER_UNSIGNED_CHAR_H

int ucpp_read(const unsigned char **cursor, long length);
int ucpp_write(unsigned char **cursor, unsigned char value);
int ucpp_rows(unsigned char **rows, int n);
void uspp_rows(signed char **rows, unsigned short **other);

#endif

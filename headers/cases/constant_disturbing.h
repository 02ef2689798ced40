/* A macro of a name that RPython's question about constants has for itself. */
#ifndef CONSTANT_DISTURBING_H
#define CONSTANT_DISTURBING_H

#define x 6
#define CD_NEXT (x + 1)
#define CD_TEXT "text"
#define CD_LARGE 0xffffffffffffffff
enum { CD_ENUMERATOR = -1 };

#endif

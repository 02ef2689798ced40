/* A function that the header defines, without inline. */
#ifndef FUNCTION_WITH_BODY_H
#define FUNCTION_WITH_BODY_H

int body_in_header(int x) { return x ? body_in_header(x - 1) + 1 : 0; }

#endif

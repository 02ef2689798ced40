/* C++: a header of its library. */
#include <iostream>

int print_all(void);

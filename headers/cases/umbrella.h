/* Declares nothing itself: all it has comes from the headers beside it. */
#include "umbrella/first.h"
#include "umbrella/second.h"

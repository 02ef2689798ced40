/* A guard around nothing. */
#ifndef EMPTY_GUARD_H
#define EMPTY_GUARD_H



#endif

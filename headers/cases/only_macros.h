/* Nothing but macros: no declaration at all. */
#ifndef ONLY_MACROS_H
#define ONLY_MACROS_H

#define OM_NUMBER 42
#define OM_NEGATIVE (-1)
#define OM_UNSIGNED 0xffffffffU
#define OM_LONG 0x7fffffffffffffffLL
#define OM_ALL (~0ULL)
#define OM_TEXT "text"
#define OM_CHAR 'c'
#define OM_REAL 1.5e3
#define OM_EXPRESSION (OM_NUMBER * 2 + sizeof(int))
#define OM_CAST ((unsigned char)OM_NUMBER)
#define OM_EMPTY
#define OM_FUNCTION(x) ((x) + 1)
#define OM_TYPE unsigned int
#define OM_BROKEN (1 +
#define OM_UNDEFINED OM_NEVER_DEFINED
#define OM_REDEFINED 1
#undef OM_REDEFINED
#define OM_REDEFINED 2
#define OM_GONE 1
#undef OM_GONE
#define OM_ITSELF OM_ITSELF

#endif

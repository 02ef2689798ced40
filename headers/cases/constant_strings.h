/* String constants: joined, escaped, wide, with NUL inside, made by the preprocessor. */
#ifndef CONSTANT_STRINGS_H
#define CONSTANT_STRINGS_H

#define CS_PLAIN "plain"
#define CS_EMPTY ""
#define CS_JOINED "one" " " "two"
#define CS_ESCAPES "tab\t newline\n quote\" octal\101 hex\x42" "C"
#define CS_NUL "before\0after"
#define CS_BYTES "\xff\200"
#define CS_UTF8 "gr\u00fc\u00dfe"
#define CS_TEXT(x) #x
#define CS_MADE CS_TEXT(1 + "two")
#define CS_VERSION "v" CS_MADE
#define CS_WIDE L"w\x20ac" L"ide"
#define CS_U8 u8"eight"
#define CS_CAST ((const char *)"cast")
#define CS_PARENTHESES ("in" ("parentheses"))
#define CS_CONTINUED "conti\
nued"

#endif

/* Strings in attributes, macros and asm labels that have to be quoted with care. */
#ifndef TEXT_IN_STRINGS_H
#define TEXT_IN_STRINGS_H

#define TIS_TRIPLE "\"\"\" and '''"
#define TIS_BACKSLASH "C:\\new\\table\\"
#define TIS_ESCAPES "\x1b[31mred\033[0m\a\b\0after"
#define TIS_NEWLINES "one\ntwo\r\nthree"
#define TIS_UNICODE "gr\u00f6\u00dfe"
#define TIS_JOINED "a" "b" \
                   "c"
#define TIS_CHARS '\'' + '"' + '\\' + '\n'
#define TIS_FORMAT "%s %(x)s {} %%"
#define TIS_TRIGRAPH "what??/"

int tis_old(int x) __attribute__((deprecated("use \"\"\" + tis_new\\\n# or this")));
int tis_new(int x) __attribute__((annotate("\"\"\"")));
extern int tis_section __attribute__((section(".data.\"quoted\"")));

#endif

/* wchar_t, wint_t and strings of them. */
#ifndef WIDE_CHAR_H
#define WIDE_CHAR_H

#include <wchar.h>

wchar_t wide_next(wchar_t c);
wint_t wide_or_eof(wint_t c);
int wide_length(const wchar_t *text);
void wide_fill(wchar_t *out, wchar_t with, int n);

struct wide_label {
  wchar_t first;
  wchar_t text[8];
};

#endif

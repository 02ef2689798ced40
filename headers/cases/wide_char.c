#include "wide_char.h"

wchar_t wide_next(wchar_t c) { return c + 1; }
wint_t wide_or_eof(wint_t c) { return c == 0 ? WEOF : c; }
int wide_length(const wchar_t *text) { return (int)wcslen(text); }

void wide_fill(wchar_t *out, wchar_t with, int n)
{
  for (int i = 0; i < n; i++) out[i] = with;
}

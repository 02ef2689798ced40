/* wchar_t strings are unicode in RPython. */
#ifndef HELPER_WIDE_TEXT_H
#define HELPER_WIDE_TEXT_H

#include <wchar.h>

int hwide_length(const wchar_t *text);
int hwide_same(const wchar_t *a, const wchar_t *b) __attribute__((nonnull));
const wchar_t *hwide_name(int which);
const wchar_t *hwide_behind(const wchar_t *text, wchar_t what);

#endif

#include "helper_wide_text.h"

int hwide_length(const wchar_t *text) { return text ? (int)wcslen(text) : -1; }
int hwide_same(const wchar_t *a, const wchar_t *b) { return wcscmp(a, b) == 0; }
const wchar_t *hwide_name(int which) { return which == 0 ? L"z\xe9ro \x4e00" : which == 1 ? L"" : NULL; }
const wchar_t *hwide_behind(const wchar_t *text, wchar_t what) { return text ? wcschr(text, what) : NULL; }

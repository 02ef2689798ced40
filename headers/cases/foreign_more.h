/* Further borrowed types: locale, regex, iconv, div_t, stat64, limits of wchar, max_align_t. */
#ifndef FOREIGN_MORE_H
#define FOREIGN_MORE_H

#include <iconv.h>
#include <locale.h>
#include <regex.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/uio.h>
#include <wchar.h>
#include <wctype.h>

int fm_locale(locale_t locale, const struct lconv *conv);
int fm_regex(const regex_t *regex, regmatch_t matches[], size_t n);
iconv_t fm_iconv(iconv_t cd);
div_t fm_div(int a, int b);
ldiv_t *fm_ldiv(ldiv_t *d);
int fm_wide(wctype_t type, wctrans_t trans, wint_t c, mbstate_t *state);
long fm_align(const max_align_t *p);
ssize_t fm_iov(const struct iovec *iov, int n);
int fm_limit(enum __rlimit_resource resource, struct rlimit *limit, id_t id);
#ifdef _GNU_SOURCE
int fm_compare(comparison_fn_t compare, __compar_d_fn_t other, sighandler_t handler);
#endif
u_int32_t fm_bsd(u_char a, u_short b, ulong c, caddr_t d, quad_t e);

#endif

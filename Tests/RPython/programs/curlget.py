"""curlget URL: prints what is there, with libcurl, whose callback finds the page by a handle."""
import os
import sys

from rpython.rlib.rarithmetic import intmask

import curlget_ll as curl


class Page(curl.KeptAlive):
    def __init__(self):
        self.parts = []


def on_data(data, size, count, user):
    """A curl_write_callback."""
    page = curl.kept(user)
    assert isinstance(page, Page)
    n = intmask(size) * intmask(count)
    page.parts.append(''.join([data[i] for i in range(n)]))
    return curl.cast(curl.SIZE_T, n)


def get(easy, url, page):
    """The CURLcode of the transfer."""
    user = curl.keep(page)
    curl.curl_easy_setopt_charp(easy, curl.CURLOPT_URL, url)
    curl.c_curl_easy_setopt_long(easy, curl.CURLOPT_FAILONERROR, 1)
    curl.c_curl_easy_setopt_curl_write_callback(easy, curl.CURLOPT_WRITEFUNCTION, on_data)
    curl.c_curl_easy_setopt_voidp(easy, curl.CURLOPT_WRITEDATA, user)
    code = curl.c_curl_easy_perform(easy)
    curl.release(user)
    return intmask(code)


def main(argv):
    if len(argv) != 2:
        print 'usage: curlget URL'
        return 2
    page = Page()
    with curl.closing(curl.c_curl_easy_init(), curl.c_curl_easy_cleanup) as easy:
        code = get(easy, argv[1], page)
    if code != curl.CURLE_OK:
        print 'curlget: (%d) %s' % (code, curl.curl_easy_strerror(curl.cast(curl.UINT, code)))
        return code
    os.write(1, ''.join(page.parts))
    return 0


def target(driver, args):
    driver.exe_name = 'curlget'
    return main, None


if __name__ == '__main__':
    sys.exit(main(sys.argv))

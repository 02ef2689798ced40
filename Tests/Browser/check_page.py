#!/usr/bin/env python3
"""Looks at a page of `rffi-import review` in a browser: filters, search, keys, pictures, and that hostile text is inert.

    Tests/Browser/check_page.py PAGE            the page of Tests/Browser/page.h, with page_old.py before it
    Tests/Browser/check_page.py --many PAGE     one of ten thousand declarations

Prints what is wrong, a line each, and exits with 1 when anything is.
"""

import json
import sys
import time

from browser import Browser

SHOWN = "document.getElementById('counts').textContent"
ROWS = "[...document.querySelectorAll('.row .name')].map(row => row.textContent)"
CHOSEN = "document.querySelector('.row[aria-selected=true] .name').textContent"
DETAIL = "document.getElementById('detail').innerText"
FOCUS = "document.activeElement.id"


class Checks(object):
    def __init__(self, browser):
        self.browser = browser
        self.failures = []

    def equal(self, what, found, expected):
        if found != expected:
            self.failures.append('%s: %r, and not %r' % (what, found, expected))

    def true(self, what, found):
        if not found:
            self.failures.append(what)

    def value(self, expression):
        return self.browser.value(expression)

    def search(self, text):
        self.browser.press('/')
        self.equal('focus of /', self.value(FOCUS), 'search')
        self.browser.write(text)
        self.browser.press('Enter')
        self.equal('focus behind a search', self.value(FOCUS), 'list')

    def choose(self, menu, text):
        self.value("(menu => { menu.value = %r; menu.dispatchEvent(new Event('change')); })"
                   "(document.getElementById(%r))" % (text, menu))

    def reset(self):
        self.choose('kind', 'all')
        self.choose('show', 'all')
        self.value("(search => { search.value = ''; search.dispatchEvent(new Event('input')); })"
                   "(document.getElementById('search'))")


def check_keys(checks):
    browser = checks.browser
    checks.equal('focus at the start', checks.value(FOCUS), 'list')
    first = checks.value(CHOSEN)
    browser.press('j')
    second = checks.value(CHOSEN)
    checks.true('j goes to the next', first != second)
    browser.press('ArrowDown')
    browser.press('k')
    checks.equal('k goes back', checks.value(CHOSEN), second)
    browser.press('End')
    last = checks.value(CHOSEN)
    browser.press('Home')
    checks.equal('Home', checks.value(CHOSEN), first)
    checks.true('End', last != first)
    browser.press('Enter')
    checks.equal('focus of Enter', checks.value(FOCUS), 'detail')
    browser.press('Escape')
    checks.equal('focus of Escape', checks.value(FOCUS), 'list')
    checks.equal('what assistive programs hear of',
                 checks.value("document.getElementById(document.getElementById('list')"
                              ".getAttribute('aria-activedescendant')).querySelector('.name').textContent"), first)
    browser.press('?')
    checks.true('? shows the keys', checks.value("document.getElementById('help').open"))
    browser.press('Escape')
    checks.true('Escape closes them', not checks.value("document.getElementById('help').open"))
    checks.true('the focus can be seen',
                checks.value("getComputedStyle(document.getElementById('list')).outlineStyle") == 'solid')


def check_filters(checks):
    checks.choose('kind', 'record')
    names = checks.value(ROWS)
    checks.true('records alone: %r' % names, 'struct page_flags' in names and 'page_open' not in names)
    checks.choose('kind', 'all')
    checks.choose('show', 'not bound')
    checks.equal('not bound', checks.value(ROWS), ['page_vprintf'])
    checks.true('its reason', 'va-list' in checks.value(DETAIL))
    checks.choose('show', 'changed')
    names = checks.value(ROWS)
    checks.equal('changed', sorted(names), ['c_page_gone', 'page_new', 'page_open'])
    checks.reset()
    checks.search('page_op')
    checks.equal('search', checks.value(ROWS), ['page_open'])
    detail = checks.value(DETAIL)
    for text in ['int page_open(const char *name, long mode);', "c_page_open = external(", 'page.h:',
                 'Changed since', '- c_page_open', 'signature: source compatible, ABI breaking']:
        checks.true('the declaration has %r: %s' % (text, detail), text in detail)
    checks.reset()


def check_pictures(checks):
    checks.search('struct page_flags')
    labels = checks.value("[...document.querySelectorAll('#detail svg .label')].map(label => label.textContent)")
    for label in ['tag', 'total']:
        checks.equal('%s in both pictures' % label, labels.count(label), 2)
    titles = checks.value("[...document.querySelectorAll('#detail svg rect title')].map(title => title.textContent)")
    for title in ['unsigned int ready : 1, 1 bits', 'unsigned int mode : 11, 11 bits', 'padding, 3 bytes']:
        checks.true('%r in %r' % (title, titles), title in titles)
    widths = checks.value("[...document.querySelectorAll('#detail svg rect.bit')].slice(0, 3)"
                          ".map(box => box.width.baseVal.value)")
    checks.equal('bits are drawn by their number', widths, [8 * 6, 1 * 6, 11 * 6])
    checks.search('PAGE_LIMIT')
    detail = checks.value(DETAIL)
    checks.true('a value in decimal and hex', '4096' in detail and '0x1000' in detail)
    checks.search('struct page_flags')
    checks.value("[...document.querySelectorAll('.links button')].find(b => b.textContent === 'page_set').click()")
    checks.true('links lead to what uses a type', checks.value(DETAIL).startswith('page_set') or
                'page_set' in checks.value("document.querySelector('#detail h2').textContent"))
    checks.browser.press('Escape')
    checks.reset()


def check_review(checks):
    browser = checks.browser
    checks.search('page_open')
    browser.press('a')
    checks.true('a approves', checks.value("document.querySelector('.row[aria-selected=true] .approved') !== null"))
    browser.press('n')
    checks.equal('focus of n', checks.value(FOCUS), 'note')
    browser.write('looks right </textarea><b>')
    browser.press('Escape')
    saved = checks.value('JSON.parse(reviewText())')
    checks.equal('the saved note', saved['notes'], {'function page_open': 'looks right </textarea><b>'})
    checks.equal('what is approved', list(saved['approved']), ['function page_open'])
    checks.reset()
    checks.choose('show', 'not approved')
    checks.true('not approved', 'page_open' not in checks.value(ROWS))
    checks.reset()
    text = checks.value('reviewText()')
    browser.press('Home')
    checks.value("document.getElementById('approve-shown').click()")
    checks.equal('all approved', checks.value("data.entries.filter(filters['not approved']).length"), 0)
    whole = checks.value('reviewText()')
    checks.value('takeReview(%s)' % json.dumps(text))
    checks.equal('read back', checks.value('reviewText()'), text)
    checks.value("takeReview('[]')")
    checks.true('other files are refused', 'no review' in checks.value(SHOWN))
    checks.equal('and change nothing', checks.value('reviewText()'), text)
    return whole


def check_hostile(checks):
    checks.choose('show', 'all')
    total = checks.value('data.entries.length')
    for index in range(total):
        checks.value('choose(data.entries[%d])' % index)
    checks.equal('elements that text has made', checks.value("document.querySelectorAll('img, b, iframe, object, #page_evil').length"), 0)
    checks.equal('scripts', checks.value("document.querySelectorAll('script').length"), 2)
    checks.equal('what a script of a header did', checks.value('typeof window.page_evil'), 'undefined')
    text = checks.value("document.documentElement.textContent")
    checks.true('characters that turn or hide text', not any(c in text for c in u'\u202e\u2066\u200b\x1b'))
    checks.value("(script => { script.textContent = 'window.page_other = 1'; document.body.append(script); "
                 "script.remove(); })(document.createElement('script'))")
    checks.equal('what another script did', checks.value('typeof window.page_other'), 'undefined')
    fetched = checks.value("fetch('https://example.org/').then(() => true, () => false)")
    checks.true('the policy allows no network', not fetched)


def check(page, saved):
    browser = Browser()
    try:
        checks = Checks(browser)
        browser.open(page)
        check_keys(checks)
        check_filters(checks)
        check_pictures(checks)
        review = check_review(checks)
        for complaint in browser.complaints():
            checks.failures.append(complaint)
        check_hostile(checks)
        for url in browser.requests():
            checks.true('asked for %s' % url, url.startswith(('file:', 'https://example.org/', 'about:')))
        for width, scheme in [(1280, 'dark'), (390, 'light'), (390, 'dark')]:
            browser.show(width, 844, scheme)
            checks.true('no bar to scroll sideways at %d' % width,
                        checks.value('document.documentElement.scrollWidth <= innerWidth'))
        browser.press('Escape')
        checks.true('the list at 390', checks.value("document.getElementById('list').offsetHeight > 100"))
        browser.press('Enter')
        checks.true('the declaration at 390', checks.value("document.getElementById('detail').offsetHeight > 100"))
        if saved:
            with open(saved, 'w') as file:
                file.write(review)
        return checks.failures
    finally:
        browser.close()


def check_many(page):
    browser = Browser()
    try:
        checks = Checks(browser)
        browser.open(page)
        checks.true('ten thousand: %s' % checks.value(SHOWN), checks.value('data.entries.length') >= 10000)
        checks.true('only what is seen is in the page', checks.value("document.querySelectorAll('.row').length") < 100)
        for _ in range(20):
            browser.press('PageDown')
        browser.press('End')
        checks.equal('the last', checks.value(CHOSEN), checks.value('data.entries[data.entries.length - 1].name'))
        checks.true('rows at the end', checks.value("document.querySelectorAll('.row').length") < 100)
        checks.search('many_9999')
        checks.equal('search', checks.value(ROWS), ['many_9999'])
        start = time.time()
        for _ in range(10):
            checks.value("document.getElementById('search').dispatchEvent(new Event('input'))")
        print('a search takes %.0f ms' % ((time.time() - start) * 100))
        return checks.failures + browser.complaints()
    finally:
        browser.close()


def main():
    arguments = sys.argv[1:]
    if arguments[0] == '--many':
        failures = check_many(arguments[1])
    else:
        failures = check(arguments[0], arguments[1] if len(arguments) > 1 else None)
    for failure in failures:
        print(failure)
    sys.exit(1 if failures else 0)


if __name__ == '__main__':
    main()

#!/usr/bin/env python3
"""Pictures of a page: light and dark, wide and narrow.

    Tests/Browser/screenshots.py PAGE DIRECTORY [SEARCH]
"""

import os
import sys

from browser import Browser


def main():
    page, directory = sys.argv[1:3]
    browser = Browser()
    try:
        for width, height in [(1280, 800), (390, 844)]:
            for scheme in ['light', 'dark']:
                browser.open(page, width, height, scheme)
                if len(sys.argv) > 3:
                    browser.press('/')
                    browser.write(sys.argv[3])
                    browser.press('Enter')
                name = os.path.join(directory, '%d-%s' % (width, scheme))
                browser.screenshot(name + '.png')
                if width < 700:
                    browser.press('Enter')
                    browser.screenshot(name + '-reading.png')
                for complaint in browser.complaints():
                    print(complaint)
    finally:
        browser.close()


if __name__ == '__main__':
    main()

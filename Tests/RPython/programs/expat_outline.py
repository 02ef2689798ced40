"""expat_outline: print the outline of the XML document on standard input."""
import os
import sys

from rpython.rtyper.lltypesystem import rffi, lltype

import expat_ll

XML_STATUS_ERROR = 0


def to_str(const_charp):
    return rffi.charp2str(rffi.cast(rffi.CCHARP, const_charp))


class Outline(object):
    def __init__(self):
        self.depth = 0
        self.text = ''

    def line(self, text):
        print '%s%s' % ('  ' * self.depth, text)

    def flush_text(self):
        text = self.text.strip(' \n')
        if text:
            self.line('"%s"' % text)
        self.text = ''


# What expat hands to the handlers is a void pointer, which can hold an index but no RPython object.
outlines = {}


def outline_of(data):
    return outlines[rffi.cast(lltype.Signed, data)]


def start_element(data, name, attributes):
    outline = outline_of(data)
    outline.flush_text()
    words = [to_str(name)]
    i = 0
    while attributes[i]:
        words.append('%s=%s' % (to_str(attributes[i]), to_str(attributes[i + 1])))
        i += 2
    outline.line(' '.join(words))
    outline.depth += 1


def end_element(data, name):
    outline = outline_of(data)
    outline.flush_text()
    outline.depth -= 1


def character_data(data, text, size):
    outline = outline_of(data)
    outline.text += rffi.charpsize2str(rffi.cast(rffi.CCHARP, text), rffi.cast(lltype.Signed, size))


def parse(parser):
    while True:
        data = os.read(0, 16)       # small, so that elements are cut in two
        if expat_ll.c_XML_Parse(parser, data, len(data), not data) == XML_STATUS_ERROR:
            error = expat_ll.c_XML_ErrorString(expat_ll.c_XML_GetErrorCode(parser))
            line = expat_ll.c_XML_GetCurrentLineNumber(parser)
            print 'line %d: %s' % (rffi.cast(lltype.Signed, line), rffi.charp2str(error))
            return 1
        if not data:
            return 0


def main(argv):
    parser = expat_ll.c_XML_ParserCreate(None)
    outlines[1] = Outline()
    expat_ll.c_XML_SetUserData(parser, rffi.cast(rffi.VOIDP, 1))
    expat_ll.c_XML_SetElementHandler(parser, start_element, end_element)
    expat_ll.c_XML_SetCharacterDataHandler(parser, character_data)
    code = parse(parser)
    expat_ll.c_XML_ParserFree(parser)
    del outlines[1]
    return code


def target(driver, args):
    return main, None

if __name__ == '__main__':
    sys.exit(main(sys.argv))

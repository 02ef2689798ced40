"""xmloutline: prints the outline of the XML document on standard input, with expat, whose handlers find it by a handle."""
import os
import sys

from rpython.rlib.rarithmetic import intmask

import xmloutline_ll as expat


class Outline(expat.KeptAlive):
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


def outline_of(data):
    outline = expat.kept(data)
    assert isinstance(outline, Outline)
    return outline


def text_at(chars):
    size = 0
    while chars[size] != '\x00':
        size += 1
    return ''.join([chars[i] for i in range(size)])


def start_element(data, name, attributes):
    outline = outline_of(data)
    outline.flush_text()
    words = [text_at(name)]
    i = 0
    while attributes[i]:
        words.append('%s=%s' % (text_at(attributes[i]), text_at(attributes[i + 1])))
        i += 2
    outline.line(' '.join(words))
    outline.depth += 1


def end_element(data, name):
    outline = outline_of(data)
    outline.flush_text()
    outline.depth -= 1


def character_data(data, text, size):
    outline_of(data).text += ''.join([text[i] for i in range(intmask(size))])


def parse(parser):
    while True:
        data = os.read(0, 16)       # small, so that elements are cut in two
        if expat.XML_Parse(parser, data, len(data), not data) == expat.XML_STATUS_ERROR:
            error = expat.XML_ErrorString(expat.c_XML_GetErrorCode(parser))
            print 'line %d: %s' % (intmask(expat.c_XML_GetCurrentLineNumber(parser)), error)
            return 1
        if not data:
            return 0


def main(argv):
    handle = expat.keep(Outline())
    with expat.closing(expat.XML_ParserCreate(None), expat.c_XML_ParserFree) as parser:
        expat.c_XML_SetUserData(parser, handle)
        expat.c_XML_SetElementHandler(parser, start_element, end_element)
        expat.c_XML_SetCharacterDataHandler(parser, character_data)
        code = parse(parser)
    expat.release(handle)
    return code


def target(driver, args):
    driver.exe_name = 'xmloutline'
    return main, None


if __name__ == '__main__':
    sys.exit(main(sys.argv))

"""Other types in the place of one: of another width or sign, of another depth, of another kind."""
# rffi's integers by width and sign: 8, 16, 32, 64 bits.
_SIGNED = ['SIGNEDCHAR', 'SHORT', 'INT', 'LONG']
_UNSIGNED = ['UCHAR', 'USHORT', 'UINT', 'ULONG']
PLACES = dict([(n, (i, True)) for i, n in enumerate(_SIGNED)] + [(n, (i, False)) for i, n in enumerate(_UNSIGNED)])
PLACES.update(LONGLONG=(3, True), ULONGLONG=(3, False), SIZE_T=(3, False), SSIZE_T=(3, True), INT_real=(2, True),
               MODE_T=(2, False), PID_T=(2, True), TIME_T=(3, True), CHAR=(0, True), WCHAR_T=(2, True),
               INTPTR_T=(3, True), UINTPTR_T=(3, False), PTRDIFF_T=(3, True))
FLOATS = {'FLOAT': 'DOUBLE', 'DOUBLE': 'FLOAT', 'LONGDOUBLE': 'DOUBLE'}
TARGETS = {'CCHARP': ['UCHARP', 'CCHARPP', 'VOIDP', 'CONST_CCHARP'], 'CONST_CCHARP': ['CCHARP', 'VOIDP', 'CCHARPP'],
            'CCHARPP': ['CCHARP', 'VOIDPP'], 'VOIDP': ['VOIDPP', 'CCHARP', 'SIGNED'], 'VOIDPP': ['VOIDP', 'CCHARPP']}
OTHER_C_TYPES = [('unsigned char', 'signed char'), ('signed char', 'unsigned char'), ('unsigned long', 'long'),
                  ('unsigned int', 'int'), ('unsigned short', 'short'), ('_Bool', 'int'), ('char', 'int'),
                  ('short', 'int'), ('int', 'unsigned int'), ('long', 'int'), ('double', 'float'), ('float', 'double'),
                  ('size_t', 'int'), ('uint16_t', 'int16_t'), ('uint32_t', 'int32_t'), ('uint64_t', 'int64_t')]


class OtherTypes(object):
    """The part of the finder that is about types."""

    def _type(self, kind, item):
        """Other types in the place of one. What is inside of a call is looked at as a call of its own."""
        name = item.dotted()
        for sort, other in self._other_types(name, item):
            self._add('%s-%s' % (kind, sort), item.start, item.end, other)

    def _other_types(self, name, item):
        call = item.call()
        if call is not None:
            yield 'pointer', 'rffi.VOIDP'
            yield 'number', 'rffi.LONG'
            return
        if name is None:
            return
        last = name.split('.')[-1]
        if name == 'lltype.Void':
            yield 'void', 'rffi.INT'
            return
        if name == 'lltype.Bool':
            yield 'bool', 'rffi.INT'
            yield 'bool', 'rffi.UCHAR'
            return
        if name.startswith('rffi.') and last in PLACES:
            for found in self._other_integers(last):
                yield found
        elif name.startswith('rffi.') and last in FLOATS:
            yield 'width', 'rffi.' + FLOATS[last]
            yield 'number', 'rffi.LONG'
        elif name.startswith('rffi.') and last in TARGETS:
            for other in TARGETS[last]:
                sort = 'const' if 'CONST' in other + last else 'depth' if other.endswith('PP') or last.endswith(
                    'PP') else 'pointee'
                yield sort, 'rffi.' + other
        elif name.startswith('rffi.') and last.endswith('P'):
            yield 'depth', 'rffi.CArrayPtr(%s)' % name
            yield 'depth', 'rffi.LONG'
            if last[:-1] in PLACES:
                for sort, other in self._other_integers(last[:-1]):
                    if other.startswith('rffi.') and not other.endswith('P') and other != 'rffi.DOUBLE':
                        yield 'pointee-' + sort, other + 'P'
        else:
            for found in self._other_local_types(name):
                yield found

    def _other_integers(self, last):
        place, signed = PLACES[last]
        same = _SIGNED if signed else _UNSIGNED
        if last != 'CHAR':
            yield 'sign', 'rffi.' + (_UNSIGNED if signed else _SIGNED)[place]
        for other in (place - 1, place + 1):
            if 0 <= other < 4:
                yield 'width', 'rffi.' + same[other]
        yield 'depth', 'rffi.VOIDP'
        yield 'number', 'rffi.DOUBLE'

    def _other_local_types(self, name):
        for sort in sorted(self._types):
            names = self._types[sort]
            if name in names:
                at = names.index(name)
                for other in names[at - 1:at] + names[at + 1:at + 2]:
                    yield 'other', other
                if sort == 'number':
                    yield 'width', 'rffi.SHORT'
                    yield 'depth', 'rffi.VOIDP'
                else:
                    yield 'depth', 'lltype.Ptr(%s)' % name if sort == 'record' else 'rffi.CArrayPtr(%s)' % name
                    yield 'pointee', 'rffi.VOIDP'
                    yield 'number', 'rffi.INT'

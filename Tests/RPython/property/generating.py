"""Random headers, the C code behind them, and C functions that do everything once more to compare with.

Names of members are unique in a header, so a member is found by its name alone.
"""
import random

INTEGERS = ['char', 'signed char', 'unsigned char', 'short', 'unsigned short', 'int', 'unsigned int', 'long',
            'unsigned long', 'long long', 'unsigned long long', 'int8_t', 'uint16_t', 'int32_t', 'uint64_t', 'size_t',
            '_Bool']
REALS = ['float', 'double']
POINTERS = ['void *', 'char *', 'const int *', 'double *']
# type: the width of a bit-field at most
BIT_FIELDS = {'int': 32, 'unsigned int': 32, 'short': 16, 'unsigned char': 8, 'signed char': 8, 'long': 64,
              'unsigned long long': 64, '_Bool': 1, 'unsigned short': 16}

FEATURES = ['bitfields', 'packed', 'pragma-pack', 'aligned', 'nested', 'anonymous', 'unions', 'arrays', 'flexible',
            'pointers', 'enums', 'by-value', 'inline', 'variables', 'macros']


class Leaf(object):
    """A scalar inside a record: the C path to it, and the steps that Python takes.

    A step is a name of a member, or the place of an item: by its indices, and by one for all dimensions.
    """

    def __init__(self, ctype, path, steps, is_bit_field=False):
        self.ctype = ctype
        self.path = path
        self.steps = steps
        self.is_bit_field = is_bit_field

    @property
    def kind(self):
        if self.ctype in REALS:
            return 'real'
        return 'pointer' if self.ctype.endswith('*') else 'integer'


class Record(object):
    def __init__(self, name, keyword, is_typedef):
        self.name = name
        self.keyword = keyword
        self.is_typedef = is_typedef
        self.leaves = []
        self.has_flexible = False

    @property
    def spelling(self):
        return self.name if self.is_typedef else '%s %s' % (self.keyword, self.name)


class Function(object):
    """kind is plain, inline or value. For value the first record is passed and another returned."""

    def __init__(self, name, kind, result, parameters):
        self.name = name
        self.kind = kind
        self.result = result
        self.parameters = parameters


class Header(object):
    def __init__(self, seed, without=()):
        self.seed = seed
        self.name = 'p%d' % seed
        self.without = set(without)
        self.random = random.Random(seed)
        self.lines = []
        self.source = []
        self.oracle = []
        self.records = []
        self.functions = []
        self.variables = []
        self._members = 0
        self._macros = []
        self._enums = []
        self._generate()

    # Choices

    def has(self, feature, probability):
        return self.random.random() < probability and feature not in self.without

    def pick(self, items):
        return self.random.choice(items)

    def member_name(self):
        self._members += 1
        return 'm%d' % self._members

    def scalar(self):
        choice = self.random.random()
        if choice < 0.12 and 'pointers' not in self.without:
            return self.pick(POINTERS)
        if choice < 0.3:
            return self.pick(REALS)
        if choice < 0.4 and self._enums:
            return self.pick(self._enums)
        return self.pick(INTEGERS)

    def _generate(self):
        r = self.random
        self.lines += ['#ifndef %s_H' % self.name.upper(), '#define %s_H' % self.name.upper(),
                       '#include <stddef.h>', '#include <stdint.h>']
        if self.has('enums', 0.6):
            for _ in range(r.randint(1, 2)):
                self._enum()
        for _ in range(r.randint(1, 4)):
            self._record()
        if 'macros' not in self.without:
            for _ in range(r.randint(3, 15)):
                self._macro()
        for _ in range(r.randint(1, 4)):
            self._function('plain')
        if self.has('inline', 0.5):
            self._function('inline')
        if self.has('variables', 0.5):
            for _ in range(r.randint(1, 3)):
                self._variable()
        if 'by-value' not in self.without:
            for record in self.records:
                if r.random() < 0.5 and not record.has_flexible:
                    self._by_value(record)
        for number, record in enumerate(self.records):
            self._record_oracle(record)
        self.lines.append('#endif')

    @property
    def text(self):
        return '\n'.join(self.lines) + '\n'

    @property
    def code(self):
        return '#include <string.h>\n#include "%s.h"\n%s\n%s\n' % (
            self.name, '\n'.join(self.source), '\n'.join(self.oracle))

    # Enumerations

    def _enum(self):
        name = '%s_e%d' % (self.name, len(self._enums))
        items = []
        for i in range(self.random.randint(1, 5)):
            item = '%s_%s' % (name.upper(), 'ABCDE'[i])
            choice = self.random.random()
            if choice < 0.4:
                item += ' = %d' % self.random.randint(-3 if self.random.random() < 0.3 else 0, 1000)
            elif choice < 0.5:
                item += ' = 1 << %d' % self.random.randint(0, 30)
            elif choice < 0.55:
                item += " = '%s'" % self.pick('azAZ09')
            items.append(item)
        if self.random.random() < 0.1:
            items.append('%s_LAST = 0x%xLL' % (name.upper(), self.random.getrandbits(40) | 1 << 39))
        self.lines.append('enum %s { %s };' % (name, ', '.join(items)))
        self._enums.append('enum ' + name)

    # Records

    def _record(self):
        number = len(self.records)
        keyword = 'union' if self.has('unions', 0.2) else 'struct'
        record = Record('%s_r%d' % (self.name, number), keyword, self.random.random() < 0.4)
        attributes = ''
        if self.has('packed', 0.15):
            attributes += ' __attribute__((packed))'
        if self.has('aligned', 0.1):
            attributes += ' __attribute__((aligned(%d)))' % self.pick([2, 4, 8, 16, 32])
        pack = self.pick([1, 2, 4, 8]) if self.has('pragma-pack', 0.12) else None
        body, leaves = self._members_of(record, keyword, 0, '', [])
        # Behind nothing but an unnamed bit-field C allows no such member.
        if self.has('flexible', 0.1) and keyword == 'struct' and leaves:
            name = self.member_name()
            body.append('%s %s[];' % (self.pick(['int', 'char', 'double']), name))
            record.has_flexible = True
        record.leaves = leaves
        if pack:
            self.lines.append('#pragma pack(push, %d)' % pack)
        tag = '' if record.is_typedef else ' ' + record.name
        tail = ' ' + record.name if record.is_typedef else ''
        lead = 'typedef ' if record.is_typedef else ''
        self.lines.append('%s%s%s%s {' % (lead, keyword, attributes, tag))
        self.lines += ['    ' + line for line in body]
        self.lines.append('}%s;' % tail)
        if pack:
            self.lines.append('#pragma pack(pop)')
        self.records.append(record)

    def _members_of(self, record, keyword, depth, path, steps):
        body = []
        leaves = []
        for _ in range(self.random.randint(1, 6 if depth == 0 else 3)):
            declared, found = self._member(record, depth, path, steps)
            body += declared
            leaves += found
        return body, leaves

    def _member(self, record, depth, path, steps):
        choice = self.random.random()
        if choice < 0.25 and 'bitfields' not in self.without:
            return self._bit_field(path, steps)
        if choice < 0.35 and depth < 2 and 'nested' not in self.without:
            return self._inner(record, depth, path, steps, named=True)
        if choice < 0.45 and depth < 2 and 'anonymous' not in self.without:
            return self._inner(record, depth, path, steps, named=False)
        whole = [r for r in self.records if not r.has_flexible]
        if choice < 0.52 and whole and 'nested' not in self.without:
            inner = self.pick(whole)
            name = self.member_name()
            leaves = [Leaf(l.ctype, '%s%s.%s' % (path, name, l.path), steps + [name] + l.steps, l.is_bit_field)
                      for l in inner.leaves]
            return ['%s %s;' % (inner.spelling, name)], leaves
        name = self.member_name()
        ctype = self.scalar()
        if choice < 0.65 and 'arrays' not in self.without:
            return self._array(ctype, name, path, steps)
        attribute = ''
        if self.has('aligned', 0.04):
            attribute = ' __attribute__((aligned(%d)))' % self.pick([4, 8, 16])
        return ['%s%s;' % (_declare(ctype, name), attribute)], [Leaf(ctype, path + name, steps + [name])]

    def _array(self, ctype, name, path, steps):
        dimensions = [self.random.randint(1, 4) for _ in range(self.pick([1, 1, 1, 2]))]
        declared = _declare(ctype, name) + ''.join('[%d]' % d for d in dimensions)
        index = [self.random.randrange(d) for d in dimensions]
        flat = 0
        for i, dimension in zip(index, dimensions):
            flat = flat * dimension + i
        leaf = Leaf(ctype, path + name + ''.join('[%d]' % i for i in index), steps + [name, (tuple(index), flat)])
        return [declared + ';'], [leaf]

    def _bit_field(self, path, steps):
        ctype = self.pick(sorted(BIT_FIELDS))
        if self.random.random() < 0.1:
            return ['%s : %d;' % (ctype, self.pick([0, 1, BIT_FIELDS[ctype]]))], []
        name = self.member_name()
        width = self.random.randint(1, BIT_FIELDS[ctype])
        return ['%s %s : %d;' % (ctype, name, width)], [Leaf(ctype, path + name, steps + [name], True)]

    def _inner(self, record, depth, path, steps, named):
        keyword = 'union' if self.has('unions', 0.4) else 'struct'
        name = self.member_name() if named else ''
        inside = (path + name + '.', steps + [name]) if named else (path, steps)
        body, leaves = self._members_of(record, keyword, depth + 1, *inside)
        attribute = ' __attribute__((packed))' if self.has('packed', 0.08) else ''
        return ['%s%s {' % (keyword, attribute)] + ['    ' + line for line in body] + ['} %s;' % name], leaves

    def _record_oracle(self, record):
        base = '%s_o_%s' % (self.name, record.name)
        spelling = record.spelling
        self.oracle.append('long %s_size(void) { return sizeof(%s); }' % (base, spelling))
        for number, leaf in enumerate(record.leaves):
            wide = {'real': 'double', 'pointer': 'long', 'integer': 'long'}[leaf.kind]
            value = {'real': 'v', 'pointer': '(void *)v', 'integer': 'v'}[leaf.kind]
            place = '((%s *)p)->%s' % (spelling, leaf.path)
            self.oracle.append('void %s_set_%d(void *p, %s v) { %s = %s; }' % (base, number, wide, place, value))
            self.oracle.append('%s %s_get_%d(void *p) { return (%s)%s; }' % (wide, base, number, wide, place))

    # Functions and variables

    def _function(self, kind):
        name = '%s_f%d' % (self.name, len(self.functions))
        numbers = INTEGERS + REALS + self._enums
        parameters = [self.pick(numbers) for _ in range(self.random.randint(0, 5))]
        result = self.pick(numbers)
        declared = ', '.join('%s a%d' % (t, i) for i, t in enumerate(parameters)) or 'void'
        terms = ' + '.join(['%d' % self.random.randint(0, 9)] +
                           ['%d * a%d' % (self.random.randint(1, 5), i) for i in range(len(parameters))])
        prototype = '%s %s(%s)' % (result, name, declared)
        body = '%s { return (%s)(%s); }' % (prototype, result, terms)
        if kind == 'inline':
            self.lines.append('static inline ' + body)
        else:
            self.lines.append(prototype + ';')
            self.source.append(body)
        self.functions.append(Function(name, kind, result, parameters))
        wide = ['double' if t in REALS else 'long' for t in [result] + parameters]
        self.oracle.append('%s %s_o_%s(%s) { return %s(%s); }' % (
            wide[0], self.name, name, ', '.join('%s a%d' % (t, i) for i, t in enumerate(wide[1:])) or 'void', name,
            ', '.join('a%d' % i for i in range(len(parameters)))))

    def _by_value(self, record):
        """A function that gets a record and a number, and returns the record with every member changed."""
        name = '%s_f%d' % (self.name, len(self.functions))
        prototype = '%s %s(%s a, int b)' % (record.spelling, name, record.spelling)
        changes = ['r.%s = r.%s + b;' % (leaf.path, leaf.path) for leaf in record.leaves
                   if leaf.kind != 'pointer' and leaf.ctype != '_Bool']
        self.lines.append(prototype + ';')
        self.source.append('%s { %s r = a; %s return r; }' % (prototype, record.spelling, ' '.join(changes)))
        self.functions.append(Function(name, 'value', record, [record, 'int']))
        self.oracle.append('void %s_o_%s(%s *r, %s *a, long b) { *r = %s(*a, b); }' % (
            self.name, name, record.spelling, record.spelling, name))

    def _variable(self):
        name = '%s_v%d' % (self.name, len(self.variables))
        ctype = self.pick(INTEGERS + REALS + self._enums)
        self.lines.append('extern %s %s;' % (ctype, name))
        self.source.append('%s %s;' % (ctype, name))
        wide = 'double' if ctype in REALS else 'long'
        self.oracle.append('%s %s_o_get_%s(void) { return %s; }' % (wide, self.name, name, name))
        self.oracle.append('void %s_o_set_%s(%s v) { %s = v; }' % (self.name, name, wide, name))
        self.variables.append((name, ctype))

    # Macros

    def _macro(self):
        name = '%s_M%d' % (self.name.upper(), len(self._macros))
        r = self.random
        choice = r.random()
        if choice < 0.1:
            self.lines.append('#define %s_CALL(x) (%s)' % (name, self.pick(['(x) + 1', '(x) << 2', '~(x)', '(x) | 0x10'])))
            self.lines.append('#define %s %s_CALL(%s)' % (name, name, self._integer(1)))
        elif choice < 0.2:
            self.lines.append('#define %s %s' % (name, self._text()))
        elif choice < 0.32:
            self.lines.append('#define %s %s' % (name, self._real()))
        elif choice < 0.4:
            self.lines += ['#define %s %s' % (name, self._integer(1)), '#undef %s' % name]
            if r.random() < 0.7:
                self.lines.append('#define %s %s' % (name, self._integer(2)))
        elif choice < 0.44:
            self.lines.append('#define %s ((void *)%d)' % (name, r.randint(-3, 5)))
        elif choice < 0.48 and self.records:
            record = self.pick(self.records)
            self.lines.append('#define %s sizeof(%s)' % (name, record.spelling))
        elif choice < 0.52:
            self.lines.append('#define %s %s' % (name, self.pick(
                ['0x7fffffff', '9223372036854775807', '(-2147483647 - 1)', '(-9223372036854775807L - 1)',
                 '0x7fffffffffffffff', '18446744073709551615u', '-2147483648'])))
        else:
            self.lines.append('#define %s %s' % (name, self._integer(3)))
        self._macros.append(name)

    def _integer(self, depth):
        r = self.random
        if depth == 0 or r.random() < 0.25:
            return self._literal()
        choice = r.random()
        left = self._integer(depth - 1)
        if choice < 0.4:
            return '(%s %s %s)' % (left, self.pick(['+', '|', '&', '^', '-']), self._integer(depth - 1))
        if choice < 0.5:
            return '(%d%s << %d)' % (r.randint(0, 200), self.pick(['', 'U', 'L', 'UL']), r.randint(0, 8))
        if choice < 0.6:
            return '((%s)%s)' % (self.pick(['unsigned char', 'short', 'unsigned', 'long', 'signed char', 'size_t']), left)
        if choice < 0.7:
            return '(%s ? %s : %s)' % (left, self._integer(depth - 1), self._integer(depth - 1))
        if choice < 0.78:
            return '(%s %s %s)' % (left, self.pick(['<', '==', '&&', '||', '!=']), self._integer(depth - 1))
        if choice < 0.86:
            return '(%s%s)' % (self.pick('!~-'), left)
        if choice < 0.93:
            return 'sizeof(%s)' % self.pick(['int', 'long', 'char *', 'double', left])
        return '(%s / %d)' % (left, r.randint(1, 9))

    def _literal(self):
        r = self.random
        choice = r.random()
        if choice < 0.15:
            return "'%s'" % self.pick(['a', '0', '\\n', '\\\\', "\\'", '\\x41', '\\101', '\\0', '"', '\\xff'])
        if choice < 0.25:
            # Nothing that a sum of a few more could overflow.
            return self.pick(['0xffffffff', '2147483648', '0xffffffffffffffff', '0x80000000', '037777777777',
                              '4294967295U', '~0UL', '0b101'])
        value = r.randint(0, 1000)
        text = self.pick(['%d', '0x%x', '0x%X', '0%o']) % value
        return text + self.pick(['', '', '', 'u', 'l', 'UL', 'LL', 'ull', 'lu'])

    def _real(self):
        r = self.random
        text = self.pick(['%d.5', '%d.', '%de3', '%d.25e-2', '.%d', '0x%x.8p3', '0x1p-%d', '1e-%d']) % r.randint(1, 300)
        text += self.pick(['', '', 'f', 'F', 'L'])
        return self.pick(['%s', '(-%s)', '(%s * 2)', '((double)%s)', '(%s + 1)']) % text

    def _text(self):
        pieces = ['"%s"' % ''.join(self.pick(['a', 'Z', ' ', '\\n', '\\0', '\\"', '\\\\', '\\377', '\\177', '%', "'",
                                              '/*', '\\t', '\\?'])
                                   for _ in range(self.random.randint(0, 6)))
                  for _ in range(self.random.randint(1, 3))]
        if self.random.random() < 0.1:
            return 'L"%s"' % self.pick(['wide', '\\u20ac', '', 'a\\0b'])
        text = ' '.join(pieces)
        return '(%s)' % text if self.random.random() < 0.3 else text


def _declare(ctype, name):
    return ctype + name if ctype.endswith('*') else '%s %s' % (ctype, name)

"""Compares an emitted binding module with what the C compilers say about its headers.

    check_module.py MODULE.py HEADER... [--owned-file GLOB]... [--cflag FLAG]...

The module is imported, and what it binds is read off RPython's own objects. The other side is C: castxml for
prototypes and field types, and a probe that every compiler found here (gcc, clang) has to accept, with calls
and field accesses spelled as RPython's C backend spells them, and with the sizes and offsets of ll2ctypes
asserted. Nothing is shared with the program that wrote the module.

Prints the differences and a summary of one line; exits with 1 if there are differences.
"""
import argparse
import os
import re
import sys

from rpython.rtyper.lltypesystem import lltype

from modulecheck import castxml, completeness, loading
from modulecheck.bindings import Bindings
from modulecheck.brought import BroughtFunctions
from modulecheck.comparing import Comparison
from modulecheck.compiling import Headers, Probe, available_compilers, expanded
from modulecheck.names import ascii_name
from modulecheck.records import RecordCheck
from modulecheck.rendering import Renderer


class Report(object):
    def __init__(self):
        self.functions = 0
        self.records = 0
        self.owned = 0
        self.compilers = []
        self.differences = []

    def differ(self, label, text):
        line = '%s: %s' % (label, text)
        if line not in self.differences:
            self.differences.append(line)

    def summary(self):
        return '%d functions and %d records checked with castxml, %s; %d owned functions; %d differences' % (
            self.functions, self.records, ', '.join(self.compilers), self.owned, len(self.differences))


def check(path, headers, owned_globs=None, flags=()):
    """The Report on the module in the file `path`."""
    report = Report()
    try:
        module = loading.load_module(path)
    except loading.ImportFailure as error:
        report.differ('import', str(error))
        return report
    return check_loaded(module, path, headers, owned_globs, flags, report)


def check_loaded(module, path, headers, owned_globs=None, flags=(), report=None):
    """The same for a module that is imported already."""
    return _Check(module, path, headers, flags, report or Report()).run(
        owned_globs or completeness.default_globs(headers))


class _Check(object):
    def __init__(self, module, path, headers, flags, report):
        self._path = path
        self._report = report
        self._bindings = Bindings(module)
        ecis = [function.eci for function in self._bindings.functions]
        ecis += [record._hints['eci'] for record in self._bindings.records if 'eci' in record._hints]
        if not ecis and hasattr(module, 'eci'):
            ecis.append(module.eci)
        self._headers = Headers(ecis, headers, flags)
        self._renderer = Renderer()
        self._probe = Probe(self._headers)

    def run(self, owned_globs):
        for name in self._bindings.unfinished:
            self._report.differ(name, 'has a ForwardReference that never became a type')
        if self._bindings.unfinished:
            return self._report
        try:
            self._tree = castxml.parse(self._headers.text_with_given_headers(), self._headers.flags())
        except castxml.HeadersRejected as error:
            self._report.differ('castxml', str(error))
            return self._report
        self._comparison = Comparison(self._tree, self._renderer, self._probe)
        self._brought = BroughtFunctions(self._tree, self._comparison, self._is_macro)
        self._unreachable = []
        self._replaced_names = self._names_replaced_by_macros()
        for function in self._bindings.functions:
            self._check_function(function)
        for record in self._bindings.records:
            self._check_record(record)
        for name, T in self._bindings.types:
            self._check_type(name, T)
        self._check_completeness(owned_globs)
        self._ask_compilers()
        return self._report

    def _check_function(self, function):
        self._report.functions += 1
        label = function.python_name
        node = self._prototype(function.c_name)
        try:
            line = self._renderer.calling_function(self._probe.name(), function.type, function.c_name)
        except Exception as error:
            self._report.differ(label, 'cannot be rendered as C: %s' % error)
            return
        self._probe.ask(label, line)
        if node is None:
            if not function.is_macro:
                self._report.differ(label, 'C declares no function %s' % function.c_name)
            return
        if not _is_fitting_name(function, castxml.is_variadic(node)) and not self._is_alias(function):
            self._report.differ(label, 'binds %s, which has another name' % function.c_name)
        differences = self._comparison.function_differences(label, function.type, node)
        if self._brought.is_brought(node):
            differences += self._brought.differences(label, function, node)
        for text in differences:
            self._report.differ(label, text)

    def _prototype(self, name):
        """castxml's function of this name, or of the name that a macro replaces it with: C calls that one."""
        return self._tree.functions.get(self._replaced_names.get(name, name))

    def _is_macro(self, name):
        return expanded(self._headers, [name])[name] != name

    def _is_alias(self, function):
        """Whether the binding goes by the name of a macro that stands for the function, as in zlib's gzopen."""
        name = re.sub('^c_', '', function.python_name)
        return expanded(self._headers, [name])[name].strip('() ') == function.c_name

    def _names_replaced_by_macros(self):
        unknown = [f.c_name for f in self._bindings.functions if f.c_name not in self._tree.functions]
        return expanded(self._headers, unknown) if unknown else {}

    def _check_record(self, record):
        self._report.records += 1
        check = RecordCheck(record, self._comparison, self._renderer, self._probe, self._tree)
        self._comparison.is_embedded = self._is_embedded(record)
        check.run()
        self._comparison.is_embedded = False
        for label, text in check.differences:
            self._report.differ(label, text)
        if check.unreachable and not check.c_name.startswith('__typeof__'):
            self._unreachable.append((check.node, check.c_name, check.unreachable))
        if check.missing:
            # What a macro has the name of cannot be reached: C never sees the field's name.
            replaced = expanded(self._headers, check.missing)
            for name in check.missing:
                reached = (check.node.get('id'), name) in self._brought.reached
                if replaced[name] == name and not reached:
                    self._report.differ('%s.%s' % (check.c_name, name), 'is missing')

    def _is_embedded(self, record):
        """Whether another record has this one inside."""
        return any(T == record for other in self._bindings.records for T in other._flds.values())

    def _check_type(self, name, T):
        """A type under a name has to be printable as C, and to be what C has under that name, if it has it."""
        try:
            self._probe.ask(name, 'typedef %s;' % self._renderer.declare(T, self._probe.name()))
        except Exception as error:
            self._report.differ(name, 'cannot be rendered as C: %s' % error)
            return
        if name.rstrip('_') in _own_names(T):
            return
        candidates = [self._comparison.differences(name, _for_the_same_thing(T, ctype), ctype)
                      for ctype in self._types_named(name, T)]
        # Where a macro has the name, it is the macro's that C knows.
        if candidates and all(candidates) and not self._is_macro(name.rstrip('_')):
            self._report.differ(name, candidates[0][0])

    def _types_named(self, name, T):
        """The C types that the name may stand for: scalars keep their names, others are upper-cased."""
        plain = name.rstrip('_')
        is_scalar = not isinstance(T, (lltype.Ptr, lltype.ContainerType))
        nodes = [node for typedef, node in sorted(self._tree.typedefs.items())
                 if plain == typedef.rstrip('_') or not is_scalar and plain == typedef.upper().rstrip('_')]
        enumeration = self._tree.tags.get(('Enumeration', plain))
        return [self._tree.resolve(node.get('id')) for node in nodes + [enumeration] if node is not None]

    def _check_completeness(self, globs):
        try:
            not_bound = completeness.listed_as_not_bound(self._path)
        except completeness.Unreadable as error:
            self._report.differ('not bound', 'cannot be read: %s' % error)
            return
        reached = self._brought.reached
        self._report.owned, differences = completeness.function_differences(
            self._tree, globs, self._bindings.functions, reached, not_bound)
        differences += completeness.variable_differences(self._tree, globs, reached, not_bound)
        for record, c_name, names in self._unreachable:
            if completeness.is_owned(self._tree, record, globs):
                differences += completeness.member_differences(
                    self._tree, record, c_name, names, reached, not_bound)
        for label, text in differences:
            self._report.differ(label, text)

    def _ask_compilers(self):
        self._report.compilers = available_compilers()
        reported = set()
        for compiler in self._report.compilers:
            answers = self._probe.answers(compiler) + list(self._probe.source_answers(compiler))
            answers = [answer for answer in answers if answer[0] not in reported]
            # What the second compiler says about the same place is mostly the same in other words.
            reported.update(label for label, _ in answers)
            for label, text in answers:
                own_words = _failed_assertion(text)
                self._report.differ(label, own_words or '%s: %s' % (compiler, text))


def _for_the_same_thing(T, ctype):
    """Where only a pointer type can exist, it may have the record's own name."""
    incomplete = ctype.kind == 'record' and ctype.node.get('incomplete') == '1'
    return T.TO if incomplete and isinstance(T, lltype.Ptr) else T


def _own_names(T):
    """The names that the Python name of a record, or of a pointer to it, is made from."""
    is_pointer = isinstance(T, lltype.Ptr)
    target = T.TO if is_pointer else T
    if not isinstance(target, lltype.Struct) or 'c_name' not in target._hints:
        return []
    name = re.sub('^rffi_', '', ascii_name(target._hints['c_name'])).upper().rstrip('_')
    return [name + 'P', name] if is_pointer else [name]


def _is_fitting_name(function, variadic):
    """c_NAME, with _ behind it where NAME is taken; a shim is rffi_NAME in C, a variadic shape c_NAME_shape."""
    match = re.match(r'^(?:c_)?((?:get_|set_|addr_)?.*)$', function.python_name)
    name = match.group(1).rstrip('_')
    c_name = ascii_name(function.c_name).rstrip('_')
    if name == c_name or 'rffi_' + name == c_name:
        return True
    return (variadic or function.is_macro) and name.startswith(c_name + '_')


def _failed_assertion(text):
    """What this program said in an assertion, without what a compiler puts around it."""
    match = re.match(r"^static[ _]assert(?:ion)? failed(?: due to requirement '.*')?(?:: | )\"?(.*?)\"?$", text)
    return match.group(1) if match else None


def main(argv):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('module')
    parser.add_argument('headers', nargs='+')
    parser.add_argument('--owned-file', action='append', metavar='GLOB')
    parser.add_argument('--cflag', action='append', default=[], metavar='FLAG')
    options = parser.parse_args(argv)
    report = check(options.module, options.headers, options.owned_file, options.cflag)
    for line in report.differences:
        print line
    print '%s: %s' % (os.path.basename(options.module), report.summary())
    return 1 if report.differences else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))

"""Is every function of the owned headers bound, or listed with a reason?"""
import fnmatch
import re

_SECTION = re.compile(r'^#[\s-]*not bound\b')
_ENTRY = re.compile(r'^#\s+(?P<file>\S+):(?P<line>\d+): (?P<name>[^:]+): (?P<reason>[a-z][a-z0-9-]*)(?::.*)?$')
# What has the place of an entry, but cannot be read as one.
_LIKE_AN_ENTRY = re.compile(r'^#\s+\S+:\d+:')


class Unreadable(Exception):
    """A line of the section that is not an entry."""


def listed_as_not_bound(path):
    """name -> reason code, from the comment section that ends the module."""
    with open(path) as f:
        lines = f.read().splitlines()
    entries = {}
    inside = False
    for line in lines:
        inside = inside or bool(_SECTION.match(line))
        match = _ENTRY.match(line)
        if inside and match:
            entries[match.group('name')] = match.group('reason')
        elif inside and _LIKE_AN_ENTRY.match(line):
            raise Unreadable(line)
    return entries


def owned_functions(tree, globs):
    """The names of the functions that castxml saw in a file that one of the globs matches."""
    for name, node in sorted(tree.functions.items()):
        path = tree.file_of(node)
        if any(fnmatch.fnmatch(path, pattern) for pattern in globs):
            yield name


def default_globs(headers):
    return ['*/' + header.lstrip('./') for header in headers]


def completeness_differences(tree, globs, functions, not_bound):
    """(number of owned functions, differences)"""
    bound = {}
    for function in functions:
        bound[function.c_name] = function.python_name
        # A shim stands for the function that it calls.
        if function.c_name.startswith('rffi_'):
            bound.setdefault(function.c_name[len('rffi_'):], function.python_name)
    owned = list(owned_functions(tree, globs))
    differences = []
    for name in owned:
        if name not in bound and name not in not_bound:
            differences.append((name, 'is declared in %s, but neither bound nor listed as not bound'
                                % tree.file_of(tree.functions[name])))
        elif name in bound and name in not_bound:
            differences.append((name, 'is bound, and listed as not bound as well'))
    return len(owned), differences

"""Is every function and variable of the owned headers bound, or listed with a reason?"""
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


def is_owned(tree, node, globs):
    """Whether castxml saw it in a file that one of the globs matches."""
    path = tree.file_of(node)
    return any(fnmatch.fnmatch(path, pattern) for pattern in globs)


def owned(tree, nodes, globs):
    """The names of the functions or variables in `nodes` that are declared in an owned file.

    castxml takes the compiler's own functions for declared where they are called first.
    """
    return [name for name, node in sorted(nodes.items())
            if is_owned(tree, node, globs) and not name.startswith('__builtin_')]


def default_globs(headers):
    return ['*/' + header.lstrip('./') for header in headers]


def function_differences(tree, globs, functions, reached, not_bound):
    """(number of owned functions, differences)

    `reached` is what the module's own C functions give access to.
    """
    bound = set(function.c_name for function in functions)
    names = owned(tree, tree.functions, globs)
    differences = []
    for name in names:
        is_bound = name in bound or name in reached
        if not is_bound and name not in not_bound:
            differences.append((name, 'is declared in %s, but neither bound nor listed as not bound'
                                % tree.file_of(tree.functions[name])))
        elif is_bound and name in not_bound:
            differences.append((name, 'is bound, and listed as not bound as well'))
    return len(names), differences


def variable_differences(tree, globs, reached, not_bound):
    """Every owned variable has a getter or an address; one that can be written, a setter."""
    for name in owned(tree, tree.variables, globs):
        verbs = reached.get(name, ())
        if not verbs and name not in not_bound:
            yield name, 'is a variable, but neither bound nor listed as not bound'
        elif verbs and name in not_bound:
            yield name, 'is bound, and listed as not bound as well'
        elif 'get' in verbs and 'set' not in verbs and tree.is_assignable(tree.variables[name]):
            yield name, 'can be written, but has no setter'


def member_differences(tree, record, c_name, names, reached, not_bound):
    """Members that are no members in RPython are reached through functions, or listed with the record's name.

    `names` are those that the RPython record has not.
    """
    for name in names:
        verbs = reached.get((record.get('id'), name), ())
        listed = any(entry.endswith('.' + name) and _last_word(entry[:-len(name) - 1]) == _last_word(c_name)
                     for entry in not_bound)
        label = '%s.%s' % (c_name, name)
        if not verbs and not listed:
            yield label, 'is neither reachable nor listed as not bound'
        elif verbs and listed:
            yield label, 'is bound, and listed as not bound as well'
        elif 'get' in verbs and 'set' not in verbs and tree.is_assignable(tree.find_member(record, name)):
            yield label, 'can be written, but has no setter'


def _last_word(name):
    return re.sub('^rffi_', '', name.split()[-1])

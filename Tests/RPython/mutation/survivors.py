"""The mutations that `verify` lets pass, and why that is right: each class with its argument.

A class is a pattern for the kind of the mutation, and patterns for what was there, what came in its place, the
statement, and what stands in front of it in its line. A mutation that survives and is in no class fails the test,
unless RPython itself sees the same module before and after it (`equivalence.py`).
"""
import re


class Survivors(object):
    """A class of mutations that may survive."""

    def __init__(self, kind, argument, old='', new='', statement='', before=''):
        self._kind = re.compile('(?:%s)$' % kind)
        self._patterns = [(name, re.compile(pattern)) for name, pattern in [
            ('old', old), ('new', new), ('statement', statement), ('before', before)]]
        self.argument = argument

    def has(self, mutation):
        return bool(self._kind.match(mutation.kind)) and all(
            pattern.search(getattr(mutation, name)) for name, pattern in self._patterns)


CLASSES = [
    # How a call is made, which no header says: rules and the author decide.
    Survivors(
        'flag-save_err',
        'Whether errno is kept is a matter of the manual page and of who calls: no header says it, and C '
        'is called in the same way. `check` compares it with the rules that made the module.'),
    Survivors(
        'flag-releasegil',
        'Whether other threads run meanwhile is decided by how long a call takes, which no header says. '
        '`check` compares it with the rules.'),
    Survivors(
        'flag-_nowrapper',
        'RPython calls the same function with the same types, only without converting str and int for the '
        'caller: what a program may pass changes, what C gets does not.'),
    Survivors(
        'flag-sandboxsafe',
        'It says whether a sandboxed program may call: no property of C.'),
    Survivors(
        'flag-elidable_function',
        'It says that equal arguments give equal results, which no header says; `check` compares it with '
        'the rules.'),
    Survivors(
        'flag-random_effects_on_gcobjs',
        'It says whether the call may come back into the program, which no header says; `check` compares '
        'it with the rules.'),
    Survivors(
        'flag-calling_conv',
        "'c' is what RPython takes without it.",
        old="calling_conv='c'"),
    Survivors(
        'flag-macro',
        'A function that is declared as a macro is called by its name in C as before; the C that RPython '
        'makes of it is compiled with the headers, whose prototype has been compared.'),
    Survivors(
        'flag-declare_as_extern',
        'RPython then declares the variable once more behind the headers; that the compilers accept that '
        'declaration is a claim of its own.'),
    # const, as far as C adds it or drops nothing.
    Survivors(
        '(argument|result|variable|alias|member)-const',
        'C has `const char *` there: the text says now what C says. Where C has no const, it is found.',
        old='CCHARP', new='CONST_CCHARP'),
    Survivors(
        '(argument|result|variable|alias|member)-const',
        'C adds const to what an argument points to by itself, and RPython has results and members '
        'without it (TypeMapping).',
        old='CONST_CCHARP', new='CCHARP'),
    Survivors(
        'shim-prototype-const',
        'The C function takes a pointer without const then, which RPython passes in any case.'),
    # What only takes room.
    Survivors(
        'item-(sign|number|depth|width|pointer|pointee|other)',
        'A filler stands for members that RPython cannot say: nobody reads it, and size and alignment are '
        'the same, or it is found.',
        before="_filler|'_items'|'_bits"),
    Survivors(
        'member-(sign|number|depth|width|pointer|pointee|other)',
        'A filler stands for members that RPython cannot say: nobody reads it, and size and alignment are '
        'the same, or it is found.',
        before="_filler|'_items'"),
    Survivors(
        'shim-body-type',
        '`__builtin_memcpy` takes `void *`: a cast to another pointer on the way changes nothing.',
        old='__builtin_memcpy'),
    Survivors(
        'hint-union',
        'With one member a structure and a union lie in memory alike, and C never sees the keyword of '
        'what has a typedef. With more, the places differ, and that is found.',
        statement="'typedef': True"),
    # Behind `...` C takes everything.
    Survivors(
        'arity|order|argument-.*',
        "Which arguments a shape of a variadic function has behind those that are named is the author's "
        'choice (--instance): C takes any.',
        statement=r'= (variadic|macro|shim)\('),
    # What is needed by what the module does not have.
    Survivors(
        'eci-post_include_bits',
        '`bool_t` is what RPython writes for _Bool in the C that it makes of a macro; no macro of the '
        'module has one.',
        old='bool_t|post_include_bits', statement='^macro_eci = '),
    Survivors(
        'wrapper-compilation_info',
        'The function is one of the C library, which every program is linked with, and its header is '
        'among those that RPython includes itself.',
        statement=r'^_\w+ = rffi\.llexternal\('),
]


def argument_for(mutation):
    """Why a mutation may survive, or None."""
    for survivors in CLASSES:
        if survivors.has(mutation):
            return survivors.argument
    return None

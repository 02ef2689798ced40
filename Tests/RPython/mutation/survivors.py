"""The mutations that `verify` lets pass, and why that is right: each class with its argument.

A class is a pattern for the kind of the mutation, one for what was there, and one for what came in its place. A
mutation that survives without standing in a class fails the test, unless RPython itself sees the same module before and
after it.
"""
import re


class Survivors(object):
    """A class of mutations that may survive."""

    def __init__(self, kind, argument, old='', new='', statement=''):
        self._patterns = [re.compile(pattern) for pattern in (kind + '$', old, new, statement)]
        self.argument = argument

    def has(self, mutation):
        kind, old, new, statement = self._patterns
        return bool(kind.match(mutation.kind) and old.search(mutation.old) and new.search(mutation.new)
                    and statement.search(mutation.statement))


CLASSES = [
]


def argument_for(mutation):
    """Why a mutation may survive, or None."""
    for survivors in CLASSES:
        if survivors.has(mutation):
            return survivors.argument
    return None

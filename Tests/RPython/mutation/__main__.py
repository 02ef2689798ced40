"""Changes correct modules in one place each, and has `rffi-import verify` look at every one.

    python -m mutation [--count N] [--seed N] [--jobs N] [--subject NAME]... [--option OPTION]...

Prints the survivors with the argument for each, and what caught the others; exits with 1 if one has survived without an
argument.
"""
import argparse
import multiprocessing
import os
import random
import sys
import time

import project
from mutation.choosing import chosen
from mutation.equivalence import described, meaning
from mutation.running import Run, Subject, Verifier
from mutation.survivors import argument_for

# name: what the module is made with.
LIBRARIES = {
    'zlib': ['zlib.h', '-l', 'z'],
    'zlib_frozen': ['zlib.h', '-l', 'z', '--frozen'],
    'expat': ['expat.h', '-l', 'expat'],
    'expat_frozen': ['expat.h', '-l', 'expat', '--frozen'],
    'sqlite3': ['sqlite3.h', '-l', 'sqlite3'],
    'sqlite3_frozen': ['sqlite3.h', '-l', 'sqlite3', '--frozen'],
    'sha': ['openssl/sha.h', '-l', 'crypto', '--own', '*/sha.h'],
    'bio': ['openssl/bio.h', '-l', 'crypto', '--own', '*/bio.h'],
    'bio_frozen': ['openssl/bio.h', '-l', 'crypto', '--own', '*/bio.h', '--frozen'],
}


def subjects(names):
    cases = sorted(name[:-3] for name in os.listdir(project.GOLDENS) if name.endswith('.py')
                   and os.path.exists(os.path.join(project.CASES, name[:-3] + '.h')))
    every = [Subject(name, LIBRARIES[name]) for name in sorted(LIBRARIES)] + [Subject(name) for name in cases]
    return [subject for subject in every if not names or subject.name in names]


class Account(object):
    """What came of the mutations of a run."""

    def __init__(self):
        self.caught = {}
        self.survivors = []
        self.unargued = []

    def take(self, results, options):
        verifier = Verifier(options)
        try:
            for subject, mutation, verdict in results:
                if verdict.codes:
                    kinds = self.caught.setdefault(verdict.codes[0], {})
                    kinds[mutation.kind] = kinds.get(mutation.kind, 0) + 1
                else:
                    self._survived(subject, mutation, verifier)
        finally:
            verifier.close()

    def _survived(self, subject, mutation, verifier):
        argument = argument_for(mutation)
        if argument is None and is_about_types(mutation) and self._is_equivalent(subject, mutation, verifier):
            argument = 'RPython sees the same module before and after it.'
        self.survivors.append((subject, mutation, argument))
        if argument is None:
            self.unargued.append((subject, mutation))

    def _is_equivalent(self, subject, mutation, verifier):
        right = meaning(described(verifier.write(subject)))
        return meaning(described(verifier.write(subject, mutation.apply(subject.text)))) == right

    def lines(self):
        total = len(self.survivors) + sum(sum(kinds.values()) for kinds in self.caught.values())
        yield '%d mutations: %d caught, %d survived' % (total, total - len(self.survivors), len(self.survivors))
        for code in sorted(self.caught):
            kinds = self.caught[code]
            yield '  %5d  %-24s %s' % (sum(kinds.values()), code, ', '.join(
                '%d %s' % (kinds[kind], kind) for kind in sorted(kinds, key=lambda k: -kinds[k])[:6]))
        arguments = {}
        for _, mutation, argument in self.survivors:
            arguments.setdefault(argument, []).append(mutation)
        for argument in sorted(arguments):
            kinds = sorted(set(mutation.kind for mutation in arguments[argument]))
            yield 'survived: %d of %s: %s' % (len(arguments[argument]), ', '.join(kinds), argument or 'NO ARGUMENT')
        for subject, mutation in self.unargued:
            yield 'without an argument: %s: %s' % (subject.name, mutation)
            yield '    ' + mutation.statement[:200]


def is_about_types(mutation):
    """What RPython shows of a module is its types, places and values."""
    return not mutation.kind.startswith(('flag', 'eci', 'wrapper', 'shim', 'fixed'))


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--count', type=int, default=300)
    parser.add_argument('--seed', type=int)
    parser.add_argument('--jobs', type=int, default=multiprocessing.cpu_count())
    parser.add_argument('--subject', action='append', default=[], metavar='NAME')
    parser.add_argument('--kind', action='append', default=[], metavar='KIND')
    parser.add_argument('--option', action='append', default=[], metavar='OPTION', help='passed to verify')
    options = parser.parse_args(arguments)
    seed = random.randrange(10 ** 8) if options.seed is None else options.seed
    start = time.time()
    some = subjects(options.subject)
    verifier = Verifier(options.option)
    try:
        for subject in some:
            verdict = verifier.verdict(subject)
            assert subject.known is not None, '%s: %s' % (subject.name, verdict.words)
            wrong = [key for key in subject.known if key[0] != 'symbol-missing']
            assert not wrong, 'the module itself is not right: %s: %s' % (subject.name, wrong)
    finally:
        verifier.close()
    run = Run(options.option, options.jobs)
    run.run(chosen(some, options.count, seed, options.kind))
    account = Account()
    account.take(run.results, options.option)
    print 'seed %d, %d modules, %d s' % (seed, len(some), time.time() - start)
    for line in account.lines():
        print line
    return 1 if account.unargued else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))

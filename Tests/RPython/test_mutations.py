"""Modules with a single mistake each: `verify` has to see every one that changes what the module means."""
import os
import subprocess
import sys

import project

HERE = os.path.dirname(os.path.abspath(__file__))
IN_CI = os.environ.get('CI') == 'true'
COUNT = int(os.environ.get('MUTATION_COUNT', '320' if IN_CI else '60'))
# In CI the same mutations each time, so that a failure is the change's own; at home others each time.
SEED = os.environ.get('MUTATION_SEED', '1' if IN_CI else '')
# Small modules, of which every kind of mutation has some.
SUBJECTS = ['zlib', 'zlib_frozen', 'expat', 'sha', 'struct_bitfield_types', 'global_scalars', 'variadic_instances',
            'rules_policies', 'callback_in_struct', 'constant_strings', 'constant_pointers', 'names_collisions']


def test_every_mistake_is_seen_or_argued(tools):
    tools.require_file(project.binary(), 'the program (swift build -c release)')
    tools.require('gcc')
    arguments = ['--count', str(COUNT)] + (['--seed', SEED] if SEED else [])
    for name in SUBJECTS:
        arguments += ['--subject', name]
    process = subprocess.Popen([sys.executable, '-B', '-m', 'mutation'] + arguments, cwd=HERE,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.communicate()[0]
    assert process.returncode == 0, output
    print output


def test_a_survivor_without_an_argument_fails(monkeypatch):
    from mutation import __main__ as program
    from mutation.mutations import mutations
    from mutation.running import Subject, Verdict
    subject = Subject('sample')
    subject.text = "c_f = external('f', [rffi.INT], rffi.INT, macro=True)\n"
    found = mutations(subject.text)
    assert set(['argument-width', 'argument-sign', 'arity', 'result-depth', 'name-unknown', 'flag-macro']) <= set(
        mutation.kind for mutation in found)
    monkeypatch.setattr(program.Account, '_is_equivalent', lambda *arguments: False)
    account = program.Account()
    account.take([(subject, mutation, Verdict([], '')) for mutation in found], [])
    unargued = set(mutation.kind for _, mutation in account.unargued)
    assert 'argument-width' in unargued and 'name-unknown' in unargued and 'flag-macro' not in unargued

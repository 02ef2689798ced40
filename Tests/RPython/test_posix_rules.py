"""The bundled rules `posix` against the habit of PyPy's own bindings: what saves errno there saves it here."""
import ast
import os
import re
import subprocess
import sys

import pytest

import project

# Documentation/Posix.md says why.
DIFFERENCES = set([
    'getpid', 'getppid', 'ceil', 'fabs', 'cbrt', 'posix_fadvise', 'posix_fallocate', 'pthread_kill', 'pthread_sigmask',
    'sigwait', 'getgrouplist', 'if_freenameindex'])
WAITING = set(['pclose', 'mmap', 'mremap', 'msync', 'madvise', 'setlocale'])

# C functions of PyPy's own, and of Windows.
FOREIGN = re.compile(r'^(RPy|_?pypy|rpy_|w[a-z]+$|spawnve?$|.*_(implementation|wrapper|charp|signedp|size)$|'
                     r'(get|set)_errno$|_finite$|_isnan$|ftime$)')


def posix_rules():
    """For each function what stands in its rule."""
    rules = {}
    path = os.path.join(project.ROOT, 'Sources', 'RuleReading', 'posix.toml')
    for rule in open(path).read().split('[[function]]')[1:]:
        names, lines = rule[:rule.index(']')], rule[rule.index(']'):]
        for name in re.findall(r'"(\w+)"', names):
            assert name not in rules
            rules[name] = set(line for line in lines.split('\n') if '=' in line)
    return rules


@pytest.fixture(scope='module')
def habit():
    """How PyPy binds each function: the words of every declaration."""
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'pypy_habit.py')
    seen = {}
    for name, words in ast.literal_eval(subprocess.check_output([sys.executable, script])):
        if not FOREIGN.match(name):
            seen.setdefault(name, []).append(words)
    return seen


def test_errno_is_saved_where_pypy_saves_it(habit):
    rules, seen = posix_rules(), habit
    saving = set(name for name, calls in seen.items() if any(words.get('save_err', 0) & 1 for words in calls))
    assert len(saving) > 100
    missing = set(name for name in saving if not any(line.startswith('save_err') for line in rules.get(name, ())))
    assert missing - DIFFERENCES == set()
    assert set(name for name in DIFFERENCES
               if any(line.startswith('save_err') for line in rules.get(name, ()))) == set()


def test_the_gil_is_kept_where_pypy_keeps_it(habit):
    rules, seen = posix_rules(), habit
    short = set(name for name, calls in seen.items() if any(
        words.get('releasegil') is False or words.get('sandboxsafe') and 'releasegil' not in words for words in calls))
    assert len(short) > 40
    missing = set(name for name in short
                  if not rules.get(name, set()) & set(['releasegil = false', 'sandboxsafe = true']))
    assert missing - WAITING == set()


def test_what_waits_releases_the_gil():
    rules = posix_rules()
    for name in ['read', 'write', 'open', 'accept', 'connect', 'recv', 'send', 'poll', 'select', 'waitpid', 'sleep',
                 'nanosleep', 'fread', 'fgets', 'getaddrinfo', 'flock', 'lockf', 'fsync', 'sem_wait', 'system', 'usleep',
                 'pthread_join', 'pthread_cond_wait', 'pthread_mutex_lock', 'epoll_wait', 'msgrcv', 'sigwait', 'wait']:
        assert not rules.get(name, set()) & set(['releasegil = false', 'sandboxsafe = true']), name

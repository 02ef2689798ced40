"""Every binding of modules of well-known libraries, translated, and compiled by two compilers: `verify --translate`."""
import json
import os
import subprocess
import sys

import pytest

import project

LIBRARIES = {
    'z': ['zlib.h', '-l', 'z'],
    'sqlite3': ['sqlite3.h', '-l', 'sqlite3'],
    'expat': ['expat.h', '-l', 'expat'],
    'curl': ['curl/curl.h', '-l', 'curl'],
    'ssl': ['openssl/ssl.h', '-l', 'ssl', '-l', 'crypto'],
}
# One of ten groups of functions of a library this large, but all of them with TOUCH_ALL=1.
EVERY = {'ssl': 1 if os.environ.get('TOUCH_ALL') else 10}


class Touching(object):
    def __init__(self, tools, directory):
        self.generator = tools.require_file(project.binary(), 'the program (swift build -c release)')
        tools.require('gcc')
        tools.require('clang')
        self.directory = str(directory)

    def generate(self, library):
        subprocess.check_call([self.generator] + LIBRARIES[library] + ['-o', 'touched_ll.py'], cwd=self.directory)

    def translate(self, every=1):
        """The JSON of verify."""
        environment = dict(os.environ, TMPDIR=self.directory)
        process = subprocess.Popen(
            [self.generator, 'verify', 'touched_ll.py', '--no-symbols', '--import', sys.executable, '--translate',
             '--translate-every', str(every), '--format', 'json'],
            cwd=self.directory, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        output, errors = process.communicate()
        assert process.returncode in (0, 1), errors
        # Nothing stays behind.
        assert os.listdir(self.directory) == ['touched_ll.py']
        return json.loads(output)


@pytest.fixture
def touching(tools, tmpdir):
    return Touching(tools, tmpdir)


@pytest.mark.parametrize('library', sorted(LIBRARIES))
def test_everything_compiles(touching, library):
    touching.generate(library)
    result = touching.translate(EVERY.get(library, 1))
    assert result['findings'] == []
    assert set(result['witnesses']) >= set(["RPython's translation with gcc", "RPython's translation with clang"])


def test_wrong_pointer_is_an_error(touching):
    """The other tests would see a wrong type."""
    touching.generate('sqlite3')
    path = os.path.join(touching.directory, 'touched_ll.py')
    with open(path) as module:
        text = module.read()
    right = "external('sqlite3_changes', [SQLITE3P]"
    assert right in text
    with open(path, 'w') as module:
        module.write(text.replace(right, "external('sqlite3_changes', [SQLITE3_STMTP]"))
    [finding] = [f for f in touching.translate()['findings'] if f['code'] == 'translated-c-fails']
    words = ' '.join(finding['words'])
    assert 'sqlite3_changes' in words and 'incompatible-pointer-types' in words

"""Whether RPython sees the same module before and after a change: then nothing has changed but the spelling."""
import hashlib
import json
import os
import subprocess
import sys

import project

SCRIPTS = os.path.join(project.ROOT, 'Sources', 'ImportPipeline', 'Verification')
MARKER = '<<< rffi-import verify >>>\n'


def described(path):
    """What the script of `verify --import` prints of a module."""
    def script(name):
        with open(os.path.join(SCRIPTS, name)) as source:
            return source.read()

    name = os.path.splitext(os.path.basename(path))[0]
    command = [sys.executable, '-c', script('load_scripts.py'), '1', 'bindings_of_module',
               script('bindings_of_module.py'), script('describe_bindings.py'), os.path.dirname(path), name, path]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               cwd=os.path.dirname(path))
    output, errors = process.communicate()
    assert MARKER in output, errors
    return json.loads(output.split(MARKER)[1])


def meaning(description):
    """A description with each type written out, whatever the order the types were met in."""
    texts = []
    for entry in description.get('types', []):
        # Each is made of those in front of it.
        if entry[0] in ('typedef', 'pointer', 'fixed', 'array'):
            entry = [entry[0], texts[entry[1]]] + entry[2:]
        elif entry[0] == 'function':
            entry = [entry[0], [texts[i] for i in entry[1]], texts[entry[2]]]
        # As short as a digest, since callbacks may take callbacks.
        texts.append(hashlib.sha1(json.dumps(entry)).hexdigest())
    functions = [[f[0], f[1], [texts[a] for a in f[2]], texts[f[3]]] + f[4:] for f in description.get('functions', [])]
    records = [[r[0], texts[r[1]]] + r[2:4] + [[[m[0], texts[m[1]]] + m[2:] for m in r[4]], r[5]]
               for r in description.get('records', [])]
    constants = [c[:3] + [texts[i] for i in c[3:]] for c in description.get('constants', [])]
    named = [[name, texts[i]] for name, i in description.get('named', [])]
    return [description['error'], named, functions, records, constants]


"""Random headers, compared with compiled C; and mutated modules, to see that the comparison can fail."""
import os
import re
import subprocess
import sys

import project

HERE = os.path.dirname(os.path.abspath(__file__))
IN_CI = os.environ.get('CI') == 'true'
COUNT = int(os.environ.get('PROPERTY_COUNT', '500' if IN_CI else '40'))
# In CI the same headers each time, so that a failure is the change's own; at home others each time. What fails is told
# with its seed.
SEED = os.environ.get('PROPERTY_SEED', '1' if IN_CI else '')


def test_random_headers(tools, compilers):
    tools.require_file(project.binary(), 'the program (swift build -c release)')
    process = subprocess.Popen([sys.executable, '-B', '-m', 'property', '--count', str(COUNT)] + (['--seed', SEED] if SEED else []), cwd=HERE,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.communicate()[0]
    assert process.returncode == 0, output
    print output


def test_a_changed_module_is_seen(tools, compilers, tmpdir):
    """A getter that reads another value."""
    tools.require_file(project.binary(), 'the program (swift build -c release)')
    from property import checking
    from property.generating import Header
    seen = 0
    for seed in range(3, 40, 2):
        header = Header(seed, ['enums', 'pointers', 'packed'])
        if seen == 3 or not any(' : ' in line for line in header.lines):
            continue
        directory = str(tmpdir.mkdir(str(seed)))
        library = checking.build(directory, [header])
        changes = []

        def mutate(text):
            changed = re.sub(r"'return p->(m\d+);'", r"'return p->\1 ^ 1;'", text, 1)
            changes.append(changed != text)
            return changed
        found, _ = checking.differences(header, directory, library, mutate)
        if changes == [True]:
            assert any('in C' in text for text in found), header.text
            seen += 1
    assert seen == 3

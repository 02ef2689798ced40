"""Makes random headers, and compares the modules that the program makes of them with compiled C.

    python -m property [--count N] [--seed N] [--jobs N] [--without FEATURE]...

Prints each failure with its seed, its header, and the command that repeats it.
"""
import argparse
import ctypes.util
import json
import multiprocessing
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

CHUNK = 25
HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def remember_libraries():
    """Each time RPython asks where a library is, ctypes runs ldconfig, and gcc for one that the linker alone knows."""
    find = ctypes.util.find_library
    known = {}

    def find_library(name):
        if name not in known:
            known[name] = find(name)
        return known[name]

    ctypes.util.find_library = find_library


def work(seeds, without):
    """Checks the headers of some seeds in this process, and prints a line of JSON for each."""
    directory = tempfile.mkdtemp(prefix='property-')
    os.environ['PYPY_USESSION_DIR'] = directory
    # gcc tells of a change of its release 4.4 in bit-fields of char in packed records; no -w keeps it from that.
    os.environ['CFLAGS'] = '-O0 -Wno-packed-bitfield-compat'
    remember_libraries()
    from property import checking
    from property.generating import Header
    try:
        headers = [Header(seed, without) for seed in seeds]
        library = checking.build(directory, headers)
        for header in headers:
            print json.dumps({'seed': header.seed, 'begins': True})
            sys.stdout.flush()
            found, tally = checking.differences(header, directory, library)
            print json.dumps({'seed': header.seed, 'found': [f.decode('latin-1') for f in found],
                              'tally': vars(tally)})
            sys.stdout.flush()
    finally:
        shutil.rmtree(directory)


class Run(object):
    """All of one run: chunks of seeds, each in a process of its own."""

    def __init__(self, without):
        self._without = without
        self.failures = {}
        self.tally = {}
        self.checked = 0

    def run(self, seeds, jobs):
        chunks = [seeds[i:i + CHUNK] for i in range(0, len(seeds), CHUNK)]
        running = []
        while chunks or running:
            while chunks and len(running) < jobs:
                running.append(self._start(chunks.pop(0)))
            time.sleep(0.05)
            for entry in [e for e in running if e[1].poll() is not None]:
                running.remove(entry)
                rest = self._finish(*entry)
                if rest:
                    chunks.insert(0, rest)

    def _start(self, seeds):
        output = tempfile.TemporaryFile()
        process = subprocess.Popen(command(self._without) + ['--work', ','.join(map(str, seeds))], cwd=HERE,
                                   stdout=output, stderr=subprocess.STDOUT)
        return seeds, process, output

    def _finish(self, seeds, process, output):
        """Takes over the results; gives the seeds that a process that died did not come to."""
        output.seek(0)
        begun = None
        done = []
        said = []
        for line in output.read().splitlines():
            if not line.startswith('{"'):
                said.append(line)
                continue
            result = json.loads(line)
            if 'begins' in result:
                begun = result['seed']
                continue
            done.append(result['seed'])
            self.checked += 1
            if result['found']:
                self.failures[result['seed']] = [f.encode('latin-1') for f in result['found']]
            for key, value in result['tally'].items():
                self.tally[key] = self.tally.get(key, 0) + value
        if process.returncode == 0:
            return []
        guilty = begun if begun is not None and begun not in done else seeds[0]
        self.failures[guilty] = ['the process ended with %d\n%s' % (process.returncode, '\n'.join(said[-30:]))]
        self.checked += 1
        return [seed for seed in seeds if seed not in done and seed != guilty]


def command(without):
    return [sys.executable, '-B', '-m', 'property'] + ['--without=' + feature for feature in without]


def shrunk(seed, without):
    """Features that can be left out with the failure still there."""
    from property.generating import FEATURES
    left_out = list(without)
    for feature in FEATURES:
        if feature in left_out:
            continue
        attempt = Run(left_out + [feature])
        attempt.run([seed], 1)
        if attempt.failures:
            left_out.append(feature)
    return left_out


def report(seed, found, without):
    from property.generating import Header
    print '=' * 20, 'seed', seed
    for text in found[:20]:
        print text
    left_out = shrunk(seed, without)
    print '-' * 20, 'the header, without', ', '.join(left_out) or 'leaving anything out'
    print Header(seed, left_out).text
    print 'to repeat it:  cd Tests/RPython && python -m property --count 1 --seed %d%s' % (
        seed, ''.join(' --without ' + feature for feature in left_out))


def main(argv):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--count', type=int, default=500)
    parser.add_argument('--seed', type=int)
    parser.add_argument('--jobs', type=int, default=multiprocessing.cpu_count())
    parser.add_argument('--without', action='append', default=[], metavar='FEATURE')
    parser.add_argument('--show', type=int, default=3, help='how many failures to shrink and show')
    parser.add_argument('--work', help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.work:
        work([int(seed) for seed in options.work.split(',')], options.without)
        return 0
    first = random.randrange(10 ** 8) if options.seed is None else options.seed
    print 'seed %d, %d headers' % (first, options.count)
    sys.stdout.flush()
    run = Run(options.without)
    start = time.time()
    run.run(list(range(first, first + options.count)), options.jobs)
    for seed in sorted(run.failures)[options.show:]:
        print 'seed %d: %s' % (seed, run.failures[seed][0].splitlines()[-1])
    for seed in sorted(run.failures)[:options.show]:
        report(seed, run.failures[seed], options.without)
    print '%d headers in %d s: %s; %d failures%s' % (
        run.checked, time.time() - start,
        ', '.join('%d %s' % (value, key) for key, value in sorted(run.tally.items())), len(run.failures),
        ': ' + ' '.join(map(str, sorted(run.failures))) if run.failures else '')
    return 1 if run.failures or run.checked < options.count else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))

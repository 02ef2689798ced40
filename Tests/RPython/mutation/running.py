"""Runs `rffi-import verify` on mutated modules, several at a time."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading

import project
from mutation.mutations import mutations


class Subject(object):
    """A correct module that is mutated: made with some arguments, or the golden module of a case of the corpus."""

    def __init__(self, name, arguments=None):
        self.name = name
        self._arguments = arguments
        self.text = None
        # What verify finds of the module itself.
        self.known = None

    def prepare(self, directory):
        """Puts what the module needs into a directory, and the module with it."""
        path = os.path.join(directory, self.name + '.py')
        if self._arguments is None:
            prepare_case(self.name, directory)
            shutil.copy(os.path.join(project.GOLDENS, self.name + '.py'), path)
        elif self.text is None:
            subprocess.check_call([project.binary()] + self._arguments + ['-o', self.name + '.py'], cwd=directory)
        if self.text is None:
            with open(path) as module:
                self.text = module.read()

    def mutations(self):
        return mutations(self.text)


def prepare_case(name, directory):
    """The headers of the corpus, and the library of a case."""
    for entry in os.listdir(project.CASES):
        path = os.path.join(project.CASES, entry)
        target = os.path.join(directory, entry)
        if os.path.exists(target):
            continue
        if entry.endswith(('.h', '.toml')):
            shutil.copy(path, directory)
        elif os.path.isdir(path) and entry != 'goldens':
            shutil.copytree(path, target)
    source = os.path.join(project.CASES, name + '.c')
    libraries = os.path.join(directory, 'lib')
    if not os.path.isdir(libraries):
        os.mkdir(libraries)
    library = os.path.join(libraries, 'lib%s.so' % name)
    if os.path.exists(source) and not os.path.exists(library):
        subprocess.check_call(['gcc', '-shared', '-fPIC', '-D_GNU_SOURCE', '-I' + directory, '-o', library, source])


class Verdict(object):
    """What verify says of a text: the codes of its findings in order, and all of its words."""

    def __init__(self, codes, words):
        self.codes = codes
        self.words = words


class Verifier(object):
    """Verifies texts of modules in a directory of its own."""

    def __init__(self, options):
        self._options = options
        self.directory = tempfile.mkdtemp(prefix='mutation-')
        self._environment = dict(os.environ, PYPY_USESSION_DIR=self.directory, PYTHONDONTWRITEBYTECODE='1')
        self._prepared = set()

    def prepare(self, subject):
        if subject.name not in self._prepared:
            subject.prepare(self.directory)
            self._prepared.add(subject.name)

    def write(self, subject, text=None):
        """Puts a text of a module in its place, its own by default; the path."""
        self.prepare(subject)
        path = os.path.join(self.directory, subject.name + '.py')
        with open(path, 'w') as module:
            module.write(subject.text if text is None else text)
        return path

    def verdict(self, subject, text=None):
        path = self.write(subject, text)
        command = [project.binary(), 'verify', path, '--format', 'json'] + self._options
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.directory,
                                   env=self._environment)
        output, errors = process.communicate()
        if process.returncode in (0, 1) and output:
            findings = json.loads(output)['findings']
            if (process.returncode == 0) == (findings == []):
                return self._verdict(subject, findings, output)
        if process.returncode in (1, 2, 3) and errors.startswith(('error: ', path)) or 'error: ' in errors:
            # It says in words that the module is none, or that what it names is not there.
            return Verdict(['refused'], errors)
        raise RuntimeError('verify ends with %d\n%s\n%s' % (process.returncode, output, errors))

    def _verdict(self, subject, findings, output):
        """What is found besides what is found of the module itself: a library that lacks what its headers declare."""
        keys = [(finding['code'], finding['name'], finding['module'], finding.get('c')) for finding in findings]
        if subject.known is None:
            subject.known = set(keys)
        codes = [key[0] for key in keys if key not in subject.known]
        gone = subject.known - set(keys)
        return Verdict(codes or ['a finding is gone' for _ in gone][:1], output)

    def close(self):
        shutil.rmtree(self.directory)


class Run(object):
    """Mutations and what came of each."""

    def __init__(self, options, jobs):
        self._options = options
        self._jobs = jobs
        self._lock = threading.Lock()
        self.results = []
        self.failures = []

    def run(self, chosen):
        """`chosen` is a list of (subject, mutation)."""
        queue = sorted(chosen, key=lambda each: each[0].name)
        threads = [threading.Thread(target=self._work, args=(queue,)) for _ in range(self._jobs)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if self.failures:
            raise self.failures[0]

    def _work(self, queue):
        verifier = Verifier(self._options)
        try:
            while not self.failures:
                with self._lock:
                    if not queue:
                        return
                    subject, mutation = queue.pop()
                verdict = verifier.verdict(subject, mutation.apply(subject.text))
                with self._lock:
                    self.results.append((subject, mutation, verdict))
                    if len(self.results) % 100 == 0:
                        sys.stderr.write('%d mutations tried\n' % len(self.results))
        except Exception as error:
            self.failures.append(error)
        finally:
            verifier.close()

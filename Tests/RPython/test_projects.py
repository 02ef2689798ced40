"""Modules of projects that take types from each other: imported, called and translated."""
import os
import subprocess
import sys

import pytest

import project

# Compilers of today take these warnings of the C that RPython makes for errors.
GCC14_ERRORS = '-Werror=incompatible-pointer-types -Werror=implicit -Werror=int-conversion'

FILES = {
    'low.h': '''
        #ifndef LOW_H
        #define LOW_H
        typedef struct low_shelf low_shelf;
        typedef struct low_item { int x; double weight; } low_item;
        typedef enum { LOW_LIGHT = 1, LOW_HEAVY } low_kind;
        typedef int (*low_visitor)(const low_item *item, void *data);
        low_shelf *low_open(void);
        void low_put(low_shelf *s, const low_item *item);
        int low_walk(low_shelf *s, low_visitor visit, void *data);
        #endif
        ''',
    'low.c': '''
        #include "low.h"
        struct low_shelf { low_item items[8]; int count; };
        static low_shelf shelf;
        low_shelf *low_open(void) { shelf.count = 0; return &shelf; }
        void low_put(low_shelf *s, const low_item *item) { if (s->count < 8) s->items[s->count++] = *item; }
        int low_walk(low_shelf *s, low_visitor visit, void *data)
        { int sum = 0; for (int i = 0; i < s->count; i++) sum += visit(&s->items[i], data); return sum; }
        ''',
    'middle.h': '''
        #ifndef MIDDLE_H
        #define MIDDLE_H
        #include <low.h>
        struct middle { low_item item; low_kind kind; low_shelf *shelf; };
        low_item middle_twice(low_item item);
        int middle_each(struct middle *m, low_visitor visit, void *data);
        #endif
        ''',
    'middle.c': '''
        #include "middle.h"
        low_item middle_twice(low_item item) { item.x *= 2; item.weight *= 2; return item; }
        int middle_each(struct middle *m, low_visitor visit, void *data)
        { return low_walk(m->shelf, visit, data) + m->item.x + (int)m->kind; }
        ''',
    'top.h': '''
        #include <middle.h>
        int top_sum(const struct middle *m, const low_item *more);
        ''',
    'top.c': '''
        #include "top.h"
        int top_sum(const struct middle *m, const low_item *more) { return m->item.x + more->x; }
        ''',
    'rffi-import.toml': '''
        [all]
        output = "{name}_ll.py"
        include-dirs = "."
        library-dirs = "."
        link-extra = "-Wl,-rpath,$ORIGIN"
        [module.top]
        headers = "top.h"
        own = "top.h"
        libraries = "projecttop"
        [module.middle]
        headers = "middle.h"
        own = "middle.h"
        libraries = "projectmiddle"
        [module.low]
        headers = "low.h"
        libraries = "projectlow"
        ''',
    'program.py': '''
from rpython.rtyper.lltypesystem import rffi, lltype
import low_ll, middle_ll, top_ll

assert middle_ll.LOW_ITEM is low_ll.LOW_ITEM and top_ll.MIDDLE is middle_ll.MIDDLE
assert middle_ll.LOW_SHELFP is low_ll.LOW_SHELFP and middle_ll.LOW_VISITOR is low_ll.LOW_VISITOR

def weigh(item, data):
    return rffi.cast(low_ll.INT, rffi.cast(lltype.Signed, item[0].c_x) + int(item[0].c_weight))

def main(argv):
    shelf = low_ll.c_low_open()
    with low_ll.scoped(low_ll.LOW_ITEM) as item:
        item.c_x = rffi.cast(low_ll.INT, 3)
        item.c_weight = 1.5
        low_ll.c_low_put(shelf, item)
        twice = middle_ll.middle_twice(item)
        low_ll.c_low_put(shelf, twice)
        with middle_ll.scoped(middle_ll.MIDDLE) as m:
            m.c_shelf = shelf
            m.c_kind = rffi.cast(low_ll.low_kind, low_ll.LOW_HEAVY)
            m.c_item.c_x = rffi.cast(low_ll.INT, 100)
            each = rffi.cast(lltype.Signed, middle_ll.c_middle_each(m, weigh, lltype.nullptr(rffi.VOIDP.TO)))
            print 'each %d, top %d' % (each, rffi.cast(lltype.Signed, top_ll.c_top_sum(m, twice)))
        low_ll.free(twice)
    return 0

def target(driver, args):
    return main, None

if __name__ == '__main__':
    main([])
''',
}

# What a program of GTK's builds on, each a module of its own.
GTK = ['glib', 'gobject', 'gio', 'cairo', 'pango', 'gdk', 'gtk']


class Directory(object):
    def __init__(self, tools, directory):
        self.generator = tools.require_file(project.binary(), 'the program (swift build -c release)')
        tools.require('gcc')
        self.path = str(directory)
        self.environment = dict(
            os.environ, CFLAGS=GCC14_ERRORS, LC_ALL='C', PYTHONDONTWRITEBYTECODE='1', PYPY_USESSION_DIR=self.path,
            LD_LIBRARY_PATH=self.path,
            PYTHONPATH=os.pathsep.join([self.path] + [p for p in [os.environ.get('PYTHONPATH')] if p]))

    def execute(self, *command):
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.path, env=self.environment)
        output, errors = process.communicate()
        assert process.returncode == 0, output + errors
        return output

    def write(self, name, text):
        with open(os.path.join(self.path, name), 'w') as f:
            f.write(text)


@pytest.fixture(scope='module')
def three(tools, tmpdir_factory):
    """A directory with three modules and their libraries."""
    directory = Directory(tools, tmpdir_factory.mktemp('three'))
    for name, text in FILES.items():
        directory.write(name, text if name.endswith('.py') else '\n'.join(
            line.strip() for line in text.splitlines()) + '\n')
    for name, needed in [('low', []), ('middle', ['-lprojectlow']), ('top', [])]:
        directory.execute(
            'gcc', '-shared', '-fPIC', '-I.', '-o', 'libproject%s.so' % name, name + '.c', '-L.', *needed)
    directory.execute(directory.generator, 'project', '--no-cache')
    return directory


EXPECTED = 'each 115, top 106\n'


def test_types_pass_from_module_to_module(three):
    assert three.execute(sys.executable, 'program.py') == EXPECTED


def test_types_pass_from_module_to_module_translated(three):
    three.execute(sys.executable, '-m', 'rpython', '--batch', '--output=program', 'program.py')
    assert three.execute('./program') == EXPECTED


def test_modules_of_gtk_import_in_order(tools, tmpdir):
    if subprocess.call(['pkg-config', '--exists', 'gtk+-3.0']) != 0:
        tools.missing('the headers of GTK 3 (apt install libgtk-3-dev)')
    directory = Directory(tools, tmpdir)
    directory.execute(directory.generator, 'init', 'gtk+-3.0')
    directory.execute(directory.generator, 'project', '--no-cache')
    script = '\n'.join(['import %s_ll as %s' % (name, name) for name in GTK] + [
        'assert gtk.GOBJECT is gdk.GOBJECT is gobject.GOBJECT',
        'assert gtk.GERRORP is gio.GERRORP is glib.GERRORP',
        'assert gtk.CAIRO_TP is gdk.CAIRO_TP is cairo.CAIRO_TP',
        'assert gtk.GDKWINDOWP is gdk.GDKWINDOWP',
        'print gtk.GTKWIDGET'])
    assert 'GtkWidget' in directory.execute(sys.executable, '-c', script)

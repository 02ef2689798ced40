# Imports a module under RPython and prints each llexternal it makes: as JSON without null, true and false, behind a
# line of its own, since modules may print. Python 2.7; run by rffi-import lint --import.
# Arguments: the directory that the package is in, and the dotted name.
import json
import sys
import traceback

MARKER = '<<< rffi-import lint >>>'
PARAMETERS = ['_callable', 'compilation_info', 'sandboxsafe', 'releasegil', '_nowrapper', 'calling_conv',
              'elidable_function', 'macro', 'random_effects_on_gcobjs', 'save_err']
LISTS = ['pre_include_bits', 'includes', 'include_dirs', 'post_include_bits', 'libraries', 'separate_module_sources',
         'separate_module_files', 'compile_extra']

root, name = sys.argv[1:3]
sys.path.insert(0, root)

from rpython.rtyper.lltypesystem import llmemory, lltype, rffi
from rpython.rtyper.tool import rffi_platform  # it makes functions of its own


def describe(T, depth=0):
    if depth > 8:
        return ['unknown', 'a type within many others']
    if T is lltype.Void:
        return ['void']
    if T is lltype.Bool:
        return ['bool']
    if T is lltype.Char:
        return ['char']
    if T is lltype.UniChar:
        return ['unichar']
    if T is llmemory.Address:
        return ['address']
    if T in (lltype.Float, lltype.SingleFloat, lltype.LongFloat):
        return ['float', {lltype.Float: 8, lltype.SingleFloat: 4, lltype.LongFloat: 16}[T]]
    if isinstance(T, lltype.Number):
        size, unsigned = rffi.size_and_sign(T)
        return ['int', size, int(not unsigned)]
    if isinstance(T, lltype.Ptr):
        return ['ptr', describe(T.TO, depth + 1)]
    hints = getattr(T, '_hints', None) or getattr(T, 'hints', None) or {}
    if isinstance(T, lltype.FixedSizeArray):
        return ['fixed', describe(T.OF, depth + 1), T.length]
    if isinstance(T, lltype.Array) and hints.get('nolength'):
        rendering = 'void' if hints.get('render_as_void') else 'const' if hints.get('render_as_const') else 'items'
        return ['array', describe(T.OF, depth + 1), rendering]
    if isinstance(T, lltype.FuncType):
        return ['func', [describe(A, depth + 1) for A in T.ARGS], describe(T.RESULT, depth + 1)]
    if isinstance(T, lltype.Struct) and hints.get('external') == 'C':
        return ['struct', hints.get('c_name', T._name)]
    if isinstance(T, lltype.OpaqueType) and hints.get('external') == 'C':
        if hints.get('c_pointer_typedef'):
            return ['opaqueptr', hints['c_pointer_typedef']]
        return ['opaque', hints.get('c_name', '')]
    return ['unknown', 'a type of RPython\'s own']


def info(eci):
    return [[key, [str(item) for item in getattr(eci, key, ())]] for key in LISTS]


def places():
    # The lines of the module on the way to the call; none where another module, or rffi for itself, makes it.
    frame = sys._getframe(2)
    result = []
    if frame.f_globals.get('__name__') == rffi.__name__:
        return result
    while frame is not None:
        # By the module, since a .pyc may name the file it was made of and not where it is now.
        if frame.f_globals.get('__name__') == name:
            result.append(frame.f_lineno)
        elif frame.f_code.co_name == '<module>':
            return []
        if frame.f_code.co_name == '<module>':
            break
        frame = frame.f_back
    return result


found = []
original = rffi.llexternal


def recorded(c_name, args, result, *rest, **kwds):
    passed = dict(zip(PARAMETERS, rest))
    passed.update(kwds)
    lines = places()
    if lines:
        found.append([
            str(c_name), [describe(A) for A in args], describe(result), int(passed.get('save_err') or 0),
            int(bool(passed.get('_nowrapper'))), int(bool(passed.get('macro') or passed.get('_callable'))),
            info(passed.get('compilation_info')), lines])
    return original(c_name, args, result, *rest, **kwds)


rffi.llexternal = recorded
error = ''
sys.modules.pop(name, None)
try:
    __import__(name)
except BaseException:
    error = traceback.format_exception_only(*sys.exc_info()[:2])[-1].strip()
sys.stdout.flush()
sys.stdout.write('\n%s\n%s\n' % (MARKER, json.dumps([error, found])))

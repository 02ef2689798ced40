# Imports a module, and finds in it what it binds: functions, records, and types under a name. Python 2.7; the scripts
# of rffi-import verify import it, and the tests do.
import sys
import types

from rpython.rtyper.lltypesystem import ll2ctypes, lltype


def imported(root, name, path):
    """The module, from its source alone, and not under its name: that may be one of Python's own (zlib)."""
    sys.path.insert(0, root)
    sys.dont_write_bytecode = True
    module = types.ModuleType(name)
    module.__file__ = path
    package = name.rpartition('.')[0]
    if package:
        __import__(package)
        module.__package__ = package
    with open(path) as source:
        exec compile(source.read(), path, 'exec') in module.__dict__
    return module


class BoundFunction(object):
    """One external function: the name in the module, the name in C, and the type claimed for it."""

    def __init__(self, python_name, pointer):
        target = pointer._obj
        self.python_name = python_name
        self.c_name = target._name
        # Not typeOf(pointer).TO: pointer types are cached, and the cache takes types that differ in a Typedef
        # only, so `int64_t *` and `long long *`, for the same.
        self.type = target._TYPE
        self.eci = target.compilation_info
        # rffi makes an LL2CtypesCallable for every function but the ones bound with macro=True.
        self.is_macro = not isinstance(target._callable, ll2ctypes.LL2CtypesCallable)


class Bindings(object):
    def __init__(self, module, with_underscores=False):
        self.functions = []
        self.types = []
        self.records = []
        self.unfinished = []
        self._seen = set()
        for name in sorted(vars(module)):
            # Few names of C's begin like that in a module: most are the module's own.
            if with_underscores or not name.startswith('_'):
                self._add(name, getattr(module, name))

    def _add(self, name, value):
        pointer = _function_pointer(value)
        if pointer is not None:
            self.functions.append(BoundFunction(name, pointer))
            self._collect_records(name, lltype.typeOf(pointer))
        elif isinstance(value, lltype.LowLevelType):
            self.types.append((name, value))
            self._collect_records(name, value)

    def _collect_records(self, name, T):
        """Every external record that can be reached from T: those are what C code may look into."""
        if id(T) in self._seen:
            return
        self._seen.add(id(T))
        if isinstance(T, lltype.ForwardReference):
            self.unfinished.append(name)
        if is_external_record(T) and T not in self.records:
            self.records.append(T)
        for part in _parts(T):
            self._collect_records(name, part)


def is_external_record(T):
    return isinstance(T, lltype.Struct) and bool(T._hints.get('external')) and 'c_name' in T._hints


def opaque_hints(T):
    """The hints of an OpaqueType: the attribute was renamed after rpython 0.2.1."""
    return T._hints if '_hints' in T.__dict__ else T.hints


def _function_pointer(value):
    if isinstance(value, types.FunctionType):
        value = getattr(value, '_ptr', None)
    if isinstance(value, lltype._ptr) and isinstance(lltype.typeOf(value).TO, lltype.FuncType):
        return value
    return None


def _parts(T):
    if isinstance(T, lltype.Ptr):
        return [T.TO]
    if isinstance(T, lltype.FuncType):
        return list(T.ARGS) + [T.RESULT]
    if isinstance(T, lltype.FixedSizeArray):
        return [T.OF]
    if isinstance(T, lltype.Struct):
        return [T._flds[name] for name in T._names]
    if isinstance(T, lltype.Array):
        return [T.OF]
    return []

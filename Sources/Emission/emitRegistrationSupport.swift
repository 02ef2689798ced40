import Bindings

/// What registrations share, as far as it is needed.
func emitRegistrationSupport(_ registrations: [Registration], _ dialect: Dialect, to text: inout PythonText) {
  let parts = [
    (registrations.contains(where: \.hasOptionalText), optionalText),
    (registrations.contains(where: \.isFaked), fakeSupport),
    (registrations.contains(where: \.isFakedByUser), named),
    (registrations.contains(where: \.isOfExisting), replace),
  ]
  for (isNeeded, part) in parts where isNeeded {
    text.line(part.inDialect(dialect))
    text.line()
  }
}

extension Registration {
  fileprivate var hasOptionalText: Bool {
    (parameters.map(\.type) + [result]).contains(where: \.hasOptionalText)
  }

  fileprivate var isFaked: Bool { fake != .none }

  fileprivate var isFakedByUser: Bool {
    if case .function = fake { true } else { false }
  }

  /// Whether it takes the place of a function of Python's.
  var isOfExisting: Bool {
    if case .existing = function { true } else { false }
  }
}

extension RPythonType {
  fileprivate var hasOptionalText: Bool {
    switch self {
    case .string(let canBeNone), .unicode(let canBeNone): canBeNone
    case .list(let item): item.hasOptionalText
    case .tuple(let items): items.contains(where: \.hasOptionalText)
    case .none, .int, .unsigned, .float, .bool, .char, .lowLevel: false
    }
  }
}

extension String {
  /// The text with the paths that RPython's modules had in PyPy 1, where it is for that.
  fileprivate func inDialect(_ dialect: Dialect) -> String {
    switch dialect {
    case .rpython: self
    case .pypy1:
      replacing("rpython.annotator", with: "pypy.annotation")
        .replacing("rpython.rtyper.rtuple", with: "pypy.rpython.lltypesystem.rtuple")
        .replacing("rpython.rtyper", with: "pypy.rpython")
        .replacing("rpython.rlib", with: "pypy.rlib")
    }
  }
}

private let optionalText = """
  # A str, or unicode, that may be None.
  _STR = SomeString(can_be_None=True)
  _UNICODE = SomeUnicodeString(can_be_None=True)
  """

/// The llinterp holds strings, tuples and lists as structures of its garbage collector's (`rstr.STR`,
/// `rtuple.TUPLE_TYPE`, `rlist.LIST`).
private let fakeSupport = """
  def _fake(function, result):
      # What the llinterp calls: `function`, with values of Python in place of its own.
      def llfakeimpl(*args):
          return _low(function(*[_high(arg) for arg in args]), result)
      return llfakeimpl

  def _high(value):
      from rpython.rtyper.annlowlevel import hlstr, hlunicode
      from rpython.rtyper.lltypesystem import rstr
      TYPE = lltype.typeOf(value)
      if TYPE == lltype.Ptr(rstr.STR):
          return hlstr(value)
      if TYPE == lltype.Ptr(rstr.UNICODE):
          return hlunicode(value)
      if not isinstance(TYPE, lltype.Ptr) or not isinstance(TYPE.TO, lltype.GcStruct):
          return value
      if not value:
          return None
      if TYPE.TO._name == 'list':
          return [_high(value.items[i]) for i in range(value.length)]
      return tuple([_high(getattr(value, name)) for name in TYPE.TO._names])

  def _low(value, result):
      from rpython.rtyper.annlowlevel import llstr, llunicode
      from rpython.rtyper.rtuple import TUPLE_TYPE
      if isinstance(result, tuple):
          if len(value) != len(result):
              raise TypeError('a tuple of %d is wanted, not %r' % (len(result), value))
          items = [_low(item, part) for item, part in zip(value, result)]
          low = lltype.malloc(TUPLE_TYPE([lltype.typeOf(item) for item in items]).TO)
          for i in range(len(items)):
              setattr(low, 'item%d' % i, items[i])
          return low
      if result is str or isinstance(result, SomeString):
          return llstr(value)
      if result is unicode or isinstance(result, SomeUnicodeString):
          return llunicode(value)
      if isinstance(result, lltype.Ptr) and value is None:
          return lltype.nullptr(result.TO)
      if isinstance(result, lltype.LowLevelType):
          return rffi.cast(result, value)
      return value if result is None else result(value)
  """

private let named = """
  def _named(module, name):
      # The module of a fake is needed when the llinterp calls it, and nowhere else.
      def function(*args):
          return getattr(__import__(module, None, None, [name]), name)(*args)
      return function
  """

private let replace = """
  def _replace(function, *args, **kwds):
      # RPython itself registers something for many functions of Python's.
      if function.__module__ == 'time':
          from rpython.rlib import rtime
      elif function.__module__ == 'math':
          from rpython.rtyper import extfuncregistry
      else:
          from rpython.rlib import rposix, rposix_environ
      from rpython.rtyper.extregistry import EXT_REGISTRY_BY_VALUE
      if function in EXT_REGISTRY_BY_VALUE:
          del EXT_REGISTRY_BY_VALUE[function]
      register_external(function, *args, **kwds)
  """

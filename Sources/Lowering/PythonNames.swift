import Text

/// The names of an emitted module, each taken once.
///
/// A C name stays as it is, but for three things: characters that Python 2 does not allow become `_xNN_` (their
/// code in hexadecimal), and a name that Python or the module already uses gets `_` at its end, until it is free.
struct PythonNames {
  private var taken = reservedTable

  /// Makes room for as many names.
  mutating func reserveCapacity(_ capacity: Int) { taken.reserveCapacity(capacity) }

  /// Takes the name that is `name` or comes nearest to it.
  mutating func claim(_ name: String) -> String {
    var candidate = pythonIdentifier(name)
    while !taken.insert(candidate).isNew { candidate += "_" }
    return candidate
  }

  /// The name that comes nearest to `name` inside of a function, where only what the function uses matters.
  static func local(_ name: String, besides used: Set<String>) -> String {
    var candidate = pythonIdentifier(name)
    while reservedNames.contains(candidate) || used.contains(candidate) { candidate += "_" }
    return candidate
  }

  /// Takes a name all of whose derived forms are free as well.
  mutating func claim(_ name: String, with derive: (String) -> String) -> String {
    var candidate = pythonIdentifier(name)
    while taken.contains(candidate) || taken.contains(derive(candidate)) { candidate += "_" }
    taken.insert(candidate)
    taken.insert(derive(candidate))
    return candidate
  }
}

/// `name` with what is no letter, digit or underscore of ASCII written as `_xNN_`.
func pythonIdentifier(_ name: String) -> String {
  if name.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(isWordByte) }) == true { return name }
  var result = ""
  for scalar in name.unicodeScalars {
    let isWord = scalar.isASCII && isWordByte(UInt8(scalar.value))
    result += isWord ? String(scalar) : "_x\(String(scalar.value, radix: 16))_"
  }
  return result
}

/// Whether a byte may stand in an identifier of ASCII.
func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
    true
  default: false
  }
}

private let reservedTable = NameTable(reservedNames.sorted())

/// What Python 2.7 reserves or has built in, and what the module defines for itself.
private let reservedNames: Set<String> = {
  let keywords = """
    and as assert break class continue def del elif else except exec finally for from global if import in is
    lambda not or pass print raise return try while with yield None True False
    """
  let builtins = """
    abs all any apply basestring bin bool buffer bytearray bytes callable chr classmethod cmp coerce compile
    complex copyright credits delattr dict dir divmod enumerate eval execfile exit file filter float format
    frozenset getattr globals hasattr hash help hex id input int intern isinstance issubclass iter len license
    list locals long map max memoryview min next object oct open ord pow property quit range raw_input reduce
    reload repr reversed round set setattr slice sorted staticmethod str sum super tuple type unichr unicode
    vars xrange zip NotImplemented Ellipsis ArithmeticError AssertionError AttributeError BaseException
    BufferError BytesWarning DeprecationWarning EOFError EnvironmentError Exception FloatingPointError
    FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError KeyError
    KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError
    PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StandardError StopIteration SyntaxError
    SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError
    UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning
    ZeroDivisionError
    """
  let own = """
    rffi lltype rffi_platform ExternalCompilationInfo FILEP eci external os sys errno rposix r_uint llhelper _HERE self
    shim_eci shim _SHIMS macro_eci macro variadic _INLINES CConfig _name _value
    _memmove _size _scope _Handles _handles _refuse_nul _refuse_wide_nul _scoped_strings _filled _is_too_small _set_text
    SomeString SomeUnicodeString register_external _STR _UNICODE _fake _high _low _named _replace
    __name__ __doc__ __file__ __package__ __builtins__ __dict__
    """
  return Set((keywords + " " + builtins + " " + own).split(whereSeparator: \.isWhitespace).map(String.init))
}()

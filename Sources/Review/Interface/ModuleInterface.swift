import Bindings
import LowLevelTypes

/// What a module offers to a program, binding by binding, in a form that two modules can be compared by.
///
/// It is read from the module's text, so that one that was committed can be compared; what a portable module leaves to
/// the C compiler, values and layouts, is known only where the module was made just now.
public struct ModuleInterface: Hashable, Sendable {
  /// What the module binds, in its order.
  public let bindings: [InterfaceBinding]
  /// Why declarations of C are not bound, by their names.
  let skipped: [String: String]

  init(bindings: [InterfaceBinding], skipped: [String: String]) {
    self.bindings = bindings
    self.skipped = skipped
  }
}

/// One thing that a module offers.
public struct InterfaceBinding: Hashable, Sendable {
  /// What it is.
  enum Content: Hashable, Sendable {
    case constant(ConstantInterface)
    case function(FunctionInterface)
    case variable(VariableInterface)
    case record(RecordInterface)
    case type(InterfaceType)
    case routine(RoutineInterface)
  }

  /// Its name in the module.
  let name: String
  /// Further names for the same: the pointer to a record, what writes a variable.
  var otherNames: [String] = []
  /// Its name in C.
  let cName: String
  /// Where it comes from, as far as the comment above it says.
  var source: InterfaceSource?
  /// The statement, on one line.
  let text: String
  /// What it is.
  var content: Content
}

/// Where a binding comes from.
struct InterfaceSource: Hashable, Sendable {
  /// The file and line, such as `zlib.h:250`.
  let place: String
  /// What stands there, without a semicolon.
  let declaration: String
}

/// A type as the module spells it, and what it is behind all names.
struct InterfaceType: Hashable, Sendable {
  /// The spelling, on one line.
  let text: String
  /// The type, where names stand for nothing but types with functions in them; nil where the text is not understood.
  let type: LLType?

  /// Whether both are written alike; what names stand for may be too large to be looked at.
  static func == (one: InterfaceType, other: InterfaceType) -> Bool {
    guard one.text == other.text else { return false }
    guard let type = one.type, let otherType = other.type else { return one.type == nil && other.type == nil }
    return type.isSpelledLike(otherType)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// A constant.
struct ConstantInterface: Hashable, Sendable {
  /// A value that can be compared.
  enum Value: Hashable, Sendable {
    case integer(Int64)
    /// One that no `Signed` holds.
    case unsigned(UInt64)
    case float(bits: UInt64)
    case string([UInt8])
    case unicode([UInt32])
    /// One of another type, such as a pointer, as it is spelled.
    case expression(String)
  }

  /// Its value; nil where the C compiler is asked when the module is imported.
  var value: Value?
  /// What the header defines the macro as; nil for enumerators.
  let definition: String?
}

/// A function of C.
struct FunctionInterface: Hashable, Sendable {
  /// How it is reached: by the module's `external`, `shim`, `macro` or `variadic`.
  let declarator: String
  let arguments: [InterfaceType]
  let result: InterfaceType
  /// How it is called, in the words of `llexternal`, in the order of the module.
  let policy: [PythonValue.Argument]
}

/// A variable of C that RPython reaches by itself.
struct VariableInterface: Hashable, Sendable {
  let type: InterfaceType
  let isWritable: Bool
}

/// A record with its members.
struct RecordInterface: Hashable, Sendable {
  /// A member.
  struct Member: Hashable, Sendable {
    let name: String
    let type: InterfaceType
    /// In bytes from the start of the record, where it is known.
    var offset: Int?

    /// Whether it stands for members that RPython cannot say.
    var isFiller: Bool { name.hasPrefix("_filler") }
  }

  /// A bitfield, which the module reaches through functions of C.
  struct Bitfield: Hashable, Sendable {
    let name: String
    /// From the start of the record.
    let bitOffset: Int
    let width: Int
  }

  /// The size and alignment in bytes.
  struct Extent: Hashable, Sendable {
    let size: Int
    let alignment: Int
  }

  /// What it is in C; nil where an edited module does not say.
  let structure: StructureName?
  var members: [Member]
  /// Nil where the C compiler is asked.
  var extent: Extent?
  /// The bitfields that have names; nil where the text of the module is all there is.
  var bitfields: [Bitfield]?
}

/// A function in RPython.
struct RoutineInterface: Hashable, Sendable {
  let parameters: [String]
  /// What stands behind its `return`s.
  let results: [String]
  /// All of it, without its documentation.
  let body: String
}

extension InterfaceBinding {
  /// What it is, in one word that stays the same from release to release.
  var kind: String {
    switch content {
    case .constant: "constant"
    case .function: "function"
    case .variable: "variable"
    case .record: "record"
    case .type: "type"
    case .routine: "helper"
    }
  }

  /// All its names in the module.
  var names: [String] { [name] + otherNames }
}

import CDeclarations
import LowLevelTypes
import PythonSource

/// What importing a module under RPython has shown: each `llexternal` with its types, as the helper that imports it
/// prints them.
public struct ImportedModule: Hashable, Sendable {
  /// JSON of lists, texts and integers, which Python reads alike.
  let json: String

  /// Makes one.
  public init(json: String) { self.json = json }

  /// Why the import failed, empty where it did not, and the functions; nil for what the helper does not print.
  var contents: (error: String, functions: [ImportedFunction])? {
    guard
      let module = try? PythonModule(PythonText(name: "", bytes: Array(json.utf8))),
      case .expression(let expression)? = module.statements.first?.kind, let parts = expression.items,
      parts.count == 2, let error = parts[0].string, let functions = parts[1].items
    else { return nil }
    return (error, functions.compactMap(ImportedFunction.init))
  }
}

/// An `llexternal` that was called.
struct ImportedFunction {
  let name: String
  let arguments: [HandType]
  let result: HandType
  let saveErr: Int
  let hasNoWrapper: Bool
  let isMacro: Bool
  let compilation: HandCompilation
  /// The lines of the module that are on the way to the call, innermost first.
  let lines: [Int]

  init?(_ expression: Expression) {
    guard let parts = expression.items, parts.count == 8, let name = parts[0].string,
      let arguments = parts[1].items,
      let saveErr = parts[3].integer, let noWrapper = parts[4].integer, let macro = parts[5].integer,
      let attributes = parts[6].items, let lines = parts[7].items
    else { return nil }
    self.name = name
    self.arguments = arguments.map(HandType.init)
    result = HandType(parts[2])
    self.saveErr = saveErr
    hasNoWrapper = noWrapper != 0
    isMacro = macro != 0
    self.lines = lines.compactMap(\.integer)
    var compilation = HandCompilation()
    for attribute in attributes {
      guard let pair = attribute.items, pair.count == 2,
        let list = CompilationInfo.listAttributes.first(where: { $0.name == pair[0].string })
      else { continue }
      compilation.info[keyPath: list.path] = pair[1].items?.compactMap(\.string) ?? []
    }
    self.compilation = compilation
  }
}

extension HandType {
  /// The widths that numbers have, in bytes.
  private static let widths: Set<Int> = [1, 2, 4, 8, 16]

  /// A type as the helper describes it: a list of its kind and what belongs to it.
  fileprivate init(_ expression: Expression) {
    let parts = expression.items ?? []
    func type(_ index: Int) -> HandType {
      parts.indices.contains(index) ? HandType(parts[index]) : .unknown("no type")
    }
    func number(_ index: Int) -> Int { parts.indices.contains(index) ? parts[index].integer ?? 0 : 0 }
    func text(_ index: Int) -> String { parts.indices.contains(index) ? parts[index].string ?? "" : "" }
    switch parts.first?.string {
    case "void": self = .void
    case "bool": self = .bool
    case "char": self = .char
    case "unichar": self = .uniChar
    case "address": self = .address
    case "int" where Self.widths.contains(number(1)):
      self = .integer(HandInteger(bytes: number(1), isSigned: number(2) != 0))
    case "float" where Self.widths.contains(number(1)): self = .floating(bytes: number(1))
    case "int", "float": self = .unknown("a number of no known width")
    case "ptr":
      // A pointer that C has a name for is described as what it points to.
      if case .opaquePointer(let spelling) = type(1) {
        self = .opaquePointer(spelling)
      } else {
        self = .pointer(type(1))
      }
    case "array":
      let rendering: ArrayRendering = text(2) == "void" ? .void : text(2) == "const" ? .const : .items
      self = .array(type(1), rendering)
    case "fixed": self = .fixedArray(type(1), number(2))
    case "func": self = .function(parts.count > 1 ? parts[1].items?.map(HandType.init) ?? [] : [], type(2))
    case "struct": self = .structure(HandStructure(cName: text(1), members: [], isProbed: true))
    case "opaque": self = .opaque(text(1))
    case "opaqueptr": self = .opaquePointer(text(1))
    default: self = .unknown(text(1).isEmpty ? "a type that is not known" : text(1))
    }
  }
}

extension Expression {
  fileprivate var items: [Expression]? { if case .list(let items) = kind { items } else { nil } }
  fileprivate var string: String? { if case .string(let text) = kind { text } else { nil } }
  fileprivate var integer: Int? { if case .integer(let number) = kind { number } else { nil } }
}

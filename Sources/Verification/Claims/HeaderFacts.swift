import CDeclarations

/// What libclang reads in the headers, as far as claims are made with it. It is a guess until the C compilers have
/// agreed: nothing is proven by it.
public struct HeaderFacts {
  /// The type of a parameter as C passes it.
  struct Parameter {
    /// C that names the type; nil for one that has no name.
    let spelling: String?
  }

  /// A function.
  struct Function {
    let parameters: [Parameter]
    /// C that names the type of the result; nil for one that has no name.
    let result: String?
    let isVariadic: Bool
    let hasPrototype: Bool
    /// C that names the type of the function; nil where a part of it has no name.
    let type: String?
  }

  private let declarations: HeaderDeclarations
  private var functions: [String: CFunction] = [:]
  private var variables: [String: CVariable] = [:]
  private var renamings: [String: String] = [:]
  private(set) var macros: Set<String> = []
  private(set) var typedefs: Set<String> = []
  private(set) var constants: Set<String> = []

  /// Takes what a scan of the headers gave, in which every file counts as selected.
  public init(_ declarations: HeaderDeclarations) {
    self.declarations = declarations
    for function in declarations.functions { functions[function.name] = function }
    for case .variable(let variable) in declarations.declarations { variables[variable.name] = variable }
    for macro in declarations.macros {
      macros.insert(macro.name)
      if case .name(let other) = macro.meaning { renamings[macro.name] = other }
    }
    for typedef in declarations.typedefs { typedefs.insert(typedef.name) }
    for enumeration in declarations.enumerations {
      constants.formUnion(enumeration.enumerators.map(\.name))
    }
    constants.formUnion(macros)
  }

  /// The name behind the macros that only rename it: they decide what a call means.
  private func renamed(_ name: String) -> String {
    var name = name
    for _ in 0..<8 {
      guard let other = renamings[name], other != name else { return name }
      name = other
    }
    return name
  }

  /// Whether a function is one of a library, and not of the headers alone.
  func isInLibrary(_ name: String) -> Bool { functions[renamed(name)]?.isInLibrary ?? false }

  /// The name that the linker has to find for a function; nil for one that is not in a library.
  func symbol(ofFunction name: String) -> String? {
    guard let function = functions[renamed(name)], function.isInLibrary else { return nil }
    return function.assemblyName ?? function.name
  }

  /// The name that the linker has to find for a variable; nil for one that is not in a library.
  func symbol(ofVariable name: String) -> String? {
    guard let variable = variables[renamed(name)], !variable.isStatic else { return nil }
    return variable.assemblyName ?? variable.name
  }

  /// Whether a macro of that name is nothing but another name for a function or a variable.
  func isRenaming(_ macro: String, of name: String) -> Bool {
    var text = macro
    for _ in 0..<8 {
      guard let other = renamings[text] else { return false }
      if other == name { return true }
      text = other
    }
    return false
  }

  /// The function that a name calls, macros that only rename it followed.
  func function(_ name: String) -> Function? {
    guard let function = functions[renamed(name)] else { return nil }
    let parameters = function.type.parameters.map { Parameter(spelling: spelling(asPassed: $0)) }
    let result = spelling(function.type.result)
    return Function(
      parameters: parameters, result: result, isVariadic: function.type.isVariadic,
      hasPrototype: function.type.hasPrototype, type: type(function.type, parameters, result))
  }

  private func type(_ type: CFunctionType, _ parameters: [Parameter], _ result: String?) -> String? {
    let spellings = type.parameters.compactMap { spelling(adjusted($0)) }
    guard let result, spellings.count == parameters.count else { return nil }
    if !type.hasPrototype { return "__typeof__(\(result)) ()" }
    let ellipsis = type.isVariadic ? ["..."] : []
    let list = spellings + ellipsis
    return "__typeof__(\(result)) (\(list.isEmpty ? "void" : list.joined(separator: ", ")))"
  }

  /// What a parameter is: C makes pointers of arrays and functions.
  private func adjusted(_ type: QualifiedType) -> QualifiedType {
    switch declarations.resolve(type).type {
    case .array(let element, _): QualifiedType(.pointer(to: element))
    case .function: QualifiedType(.pointer(to: type))
    case .variableArgumentList: type
    case .void, .bool, .integer, .floating, .pointer, .record, .enumeration, .typedef, .unsupported: type
    }
  }

  private func spelling(asPassed type: QualifiedType) -> String? {
    let adjusted = adjusted(type)
    // A transparent union is passed as its first member is.
    if case .record(let id) = declarations.resolve(adjusted).type,
      let definition = declarations[id].definition, definition.isTransparentUnion,
      let first = definition.fields.first
    {
      return spelling(first.type)
    }
    return spelling(adjusted)
  }

  private func spelling(_ type: QualifiedType) -> String? {
    let text = declarations.spell(type) { type in
      if case .variableArgumentList = type { "__builtin_va_list" } else { nil }
    }
    return text.contains("{...}") || text.contains("(unnamed") || text.contains("(anonymous") ? nil : text
  }
}

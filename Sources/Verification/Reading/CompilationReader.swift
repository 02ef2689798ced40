import CDeclarations
import PythonSource

/// Reads the compilation infos of a module. What is compiled in front of a claim is the sum of them: every C file that
/// RPython makes includes the headers of all.
struct CompilationReader {
  var compilation = CompilationInfo()
  var packages: [String] = []
  var configTools: [String] = []
  var furtherIncludes: [String] = []
  /// The directory of the module, as `_HERE` has it.
  var directory = "."
  private var names: Set<String> = []

  /// Takes an assignment; false where it is about no compilation info.
  mutating func read(_ name: String, _ value: Expression) -> Bool {
    if name == "_HERE" || name == "_INLINES" { return true }
    guard let (function, arguments) = value.call else { return false }
    if function == "ExternalCompilationInfo" {
      add(arguments)
    } else if function.hasSuffix(".merge"), names.contains(String(function.dropLast(".merge".count))) {
      for argument in arguments.positional { merge(argument) }
    } else {
      return false
    }
    names.insert(name)
    return true
  }

  /// What the compilation info of the C functions in `_SHIMS` lacks; nil where it lacks nothing.
  func lacking(_ value: Expression) -> String? {
    let arguments = value.call?.arguments.positional.first?.call?.arguments ?? []
    for attribute in ["post_include_bits", "separate_module_sources"] {
      let value = arguments.keyword(attribute)
      if value == nil || value?.items?.isEmpty == true {
        return "without \(attribute), which the C functions of the module need"
      }
    }
    return nil
  }

  private mutating func merge(_ value: Expression) {
    guard let (function, arguments) = value.call else { return }
    let name = arguments.positional.first?.string
    switch function {
    case "ExternalCompilationInfo": add(arguments)
    case "ExternalCompilationInfo.from_pkg_config": name.map { packages.append($0) }
    case "ExternalCompilationInfo.from_config_tool": name.map { configTools.append($0) }
    default: break
    }
  }

  private mutating func add(_ arguments: [Expression.Argument]) {
    for attribute in CompilationInfo.listAttributes {
      // What is made of `_SHIMS` is no list; the claims have it from there.
      guard let items = arguments.keyword(attribute.name)?.items else { continue }
      compilation[keyPath: attribute.path] += items.compactMap(text)
    }
  }

  /// The headers of a compilation info that a single declaration has.
  mutating func addIncludes(of value: Expression) {
    guard let (function, arguments) = value.call, function == "ExternalCompilationInfo",
      let items = arguments.keyword("includes")?.items
    else { return }
    for include in items.compactMap(\.string) where !furtherIncludes.contains(include) {
      furtherIncludes.append(include)
    }
  }

  /// A string, or a path beside the module.
  private func text(_ expression: Expression) -> String? {
    if let text = expression.string { return text }
    if expression.dottedName == "_HERE" { return directory }
    guard let (function, arguments) = expression.call, function == "os.path.join",
      arguments.positional.first?.dottedName == "_HERE"
    else { return nil }
    return ([directory] + arguments.positional.dropFirst().compactMap(\.string)).joined(separator: "/")
  }
}

import CDeclarations
import FileSystem

/// What clang's arguments say of the search for headers.
struct SearchArguments {
  /// The directories that they name.
  private(set) var directories: [String] = []
  /// The files that they include in front of everything.
  private(set) var included: [ParseInputs.Lookup] = []
  /// Whether the meaning of each is known here. One that is not may read any file, so that nobody can tell when a
  /// result is out of date.
  private(set) var areKnown = true

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() { read(argument, &rest) }
  }

  private mutating func read(_ argument: String, _ rest: inout ArraySlice<String>) {
    for option in ["-I", "-isystem", "-iquote", "-idirafter", "-cxx-isystem"] where argument.hasPrefix(option)
    {
      directories += value(of: option, argument, &rest).map { [$0] } ?? []
      return
    }
    for option in ["-include", "-imacros"] where argument == option {
      let names = value(of: option, argument, &rest).map { [$0] } ?? []
      included += names.map { ParseInputs.Lookup(name: $0, directory: ".") }
      return
    }
    if argument == "-resource-dir", let directory = rest.popFirst() {
      directories.append(directory + "/include")
    } else if ["-D", "-U", "-x", "-target"].contains(argument) {
      _ = rest.popFirst()
    } else if !Self.isHarmless(argument) {
      areKnown = false
    }
  }

  private func value(of option: String, _ argument: String, _ rest: inout ArraySlice<String>) -> String? {
    argument == option ? rest.popFirst() : String(argument.dropFirst(option.count))
  }

  /// Whether an argument has only to do with how a text is understood.
  private static func isHarmless(_ argument: String) -> Bool {
    let words = ["-ansi", "-undef", "-nostdinc", "-nostdlibinc", "-pthread", "-trigraphs", "-w", "-pedantic"]
    if words.contains(argument) { return true }
    let refused = [
      "-fmodule", "-fimplicit-module", "-fprebuilt", "-fplugin", "-fpass-plugin", "-fprofile", "-fsanitize",
      "-fbuild", "-fcache", "-frandomize", "-mcpu=native", "-march=native", "-mtune=native",
    ]
    if refused.contains(where: argument.hasPrefix) { return false }
    return ["-D", "-U", "-f", "-m", "-W", "-O", "-g", "-std=", "--target="].contains(
      where: argument.hasPrefix)
      && !argument.hasPrefix("-Wp,") && !argument.hasPrefix("-fno-integrated")
  }
}

extension ImportConfiguration {
  /// The search for headers that a parse has made; nil where it cannot be told what it depended on.
  func headerSearch(of inputs: ParseInputs) -> HeaderSearch? {
    let arguments = SearchArguments(inputs.arguments)
    guard inputs.isComplete, arguments.areKnown else { return nil }
    var directories = arguments.directories + HeaderResolver.systemDirectories + ["/include"]
    if let target = options.target { directories += ["/usr/\(target)/include", "/usr/include/\(target)"] }
    for variable in ["CPATH", "C_INCLUDE_PATH"] {
      directories += (variableValue(variable) ?? "").split(separator: ":").map(String.init)
    }
    directories += inputs.directories
    return HeaderSearch(
      directories: uniqueElements(directories.filter { !$0.isEmpty }),
      lookups: inputs.lookups + arguments.included)
  }
}

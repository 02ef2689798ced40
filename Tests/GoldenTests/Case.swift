import Bindings
import FileSystem
import Libclang
import Lowering
import Scanning
import TestSupport
import Testing

@testable import ImportPipeline

/// A header of `headers/cases`, imported as its tests use it: beside the module, and with `lib/libNAME.so` where
/// C code stands beside it.
struct Case: Sendable, CustomTestStringConvertible {
  let name: String
  var directory = Case.directory

  static let directory = packageRoot + "/headers/cases"

  static let all: [Case] = {
    let names = Files.entries(ofDirectory: directory) ?? []
    return names.filter { $0.hasSuffix(".h") }.map { Case(name: stem(of: $0)) }.sorted { $0.name < $1.name }
  }()

  var testDescription: String { name }

  func golden(_ kind: String) -> Golden { Golden(path: "\(Self.directory)/goldens/\(name).\(kind)") }

  /// The library that the C code beside the header makes.
  private var libraries: [String] { Files.exists("\(directory)/\(name).c") ? [name] : [] }

  func bindingModule() throws -> BindingModule {
    try bindingModule(output: "\(name).py", libraries: libraries)
  }

  func bindingModule(
    output: String, libraries: [String], _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> BindingModule {
    var options = ImportOptions(headers: ["\(name).h"])
    options.output = output
    options.libraries = libraries
    options.libraryDirectories = libraries.isEmpty ? [] : ["lib"]
    try addArguments(to: &options)
    change(&options)
    let environment = ImportEnvironment(
      variables: ImportEnvironment.current().variables, currentDirectory: directory)
    let configuration = try ImportConfiguration(options, environment: environment)
    let installation = try environment.installationSearch.findInstallation()
    var request = configuration.scanRequest(headerArguments: installation.headers.clangArguments)
    // Clang goes by the directory of the process, which the tests share.
    request.headers = [RequestedHeader(includeName: "\(name).h", path: "\(directory)/\(name).h")]
    request.clangArguments += ["-I", directory]
    let declarations = try scanHeaders(request, with: installation.library)
    return try lowerDeclarations(declarations, options: configuration.loweringOptions(for: declarations))
  }
}

extension Case {
  /// The further options of the case: in `NAME.args`, each on a line, with its value behind a blank.
  private func addArguments(to options: inout ImportOptions) throws {
    let path = "\(directory)/\(name).args"
    guard Files.exists(path) else { return }
    let lines = String(decoding: try Files.contents(path), as: UTF8.self).split(separator: "\n")
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      switch parts.first {
      case "--prototype": options.prototypes += parts.dropFirst()
      case "--instance": options.instances += parts.dropFirst()
      case "--register": options.registered += parts.dropFirst()
      case "--helpers":
        guard let helpers = parts.last.flatMap(HelperSelection.init(rawValue:)) else {
          throw UnknownArgument(line: String(line))
        }
        options.helpers = helpers
      case "--docs": options.docs = true
      case "--rules": options.rulesFiles += parts.dropFirst()
      case "--preset": options.presets += parts.dropFirst()
      default: throw UnknownArgument(line: String(line))
      }
    }
  }

  struct UnknownArgument: Error {
    let line: String
  }
}

/// A file's name without its last extension.
func stem(of name: String) -> String {
  name.split(separator: ".").dropLast().joined(separator: ".")
}

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

  static let directory = packageRoot + "/headers/cases"

  static let all: [Case] = {
    let names = Files.entries(ofDirectory: directory) ?? []
    return names.filter { $0.hasSuffix(".h") }.map { Case(name: stem(of: $0)) }.sorted { $0.name < $1.name }
  }()

  var testDescription: String { name }

  func golden(_ kind: String) -> Golden { Golden(path: "\(Self.directory)/goldens/\(name).\(kind)") }

  var options: ImportOptions {
    var options = ImportOptions(headers: ["\(name).h"])
    options.output = "\(name).py"
    if Files.exists("\(Self.directory)/\(name).c") {
      options.libraries = [name]
      options.libraryDirectories = ["lib"]
    }
    return options
  }

  func bindingModule(libclang path: String? = nil) throws -> BindingModule {
    var variables = ImportEnvironment.current().variables
    if let path { variables["LIBCLANG_PATH"] = path }
    let environment = ImportEnvironment(variables: variables, currentDirectory: Self.directory)
    let configuration = try ImportConfiguration(options, environment: environment)
    let installation = try environment.installationSearch.findInstallation()
    var request = configuration.scanRequest(headerArguments: installation.headers.clangArguments)
    // Clang goes by the directory of the process, which the tests share.
    request.headers = [RequestedHeader(includeName: "\(name).h", path: "\(Self.directory)/\(name).h")]
    request.clangArguments += ["-I", Self.directory]
    let declarations = try scanHeaders(request, with: installation.library)
    return lowerDeclarations(declarations, options: configuration.loweringOptions)
  }
}

/// A file's name without its last extension.
func stem(of name: String) -> String {
  name.split(separator: ".").dropLast().joined(separator: ".")
}

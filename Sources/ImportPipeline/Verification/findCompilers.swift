import FileSystem
import Verification

/// The compilers that are to be asked.
///
/// - Throws: a failure where one that is named is not there, or none is found.
func findCompilers(
  _ options: VerifyOptions, moduleTarget: String?, environment: ImportEnvironment
) throws(ImportFailure) -> [ClaimCompiler] {
  let targets: [String?] =
    options.targets.isEmpty ? [moduleTarget] : options.targets.map { $0 }
  var compilers: [ClaimCompiler] = []
  for target in targets {
    let search = CompilerSearch(target: target, options: options, environment: environment)
    compilers += try options.compilers.isEmpty ? search.found() : search.named()
  }
  return compilers
}

private struct CompilerSearch {
  let target: String?
  let options: VerifyOptions
  let environment: ImportEnvironment

  /// gcc and clang, each where it is on PATH.
  func found() throws(ImportFailure) -> [ClaimCompiler] {
    var found: [ClaimCompiler] = []
    if let target {
      if let gcc = onPath("\(target)-gcc") { found.append(compiler(gcc, "\(target)-gcc", .gcc)) }
    } else if let gcc = onPath("gcc") {
      found.append(compiler(gcc, "gcc", .gcc))
    }
    if let clang = onPath("clang") { found.append(compiler(clang, "clang", .clang)) }
    if found.isEmpty {
      let names = target.map { "neither \($0)-gcc nor clang" } ?? "neither gcc nor clang"
      throw ImportFailure(
        .file, "no C compiler to ask: \(names) is on PATH; install one, or name it with --compiler")
    }
    return found
  }

  func named() throws(ImportFailure) -> [ClaimCompiler] {
    try options.compilers.map { (name) throws(ImportFailure) in
      let isPath = name.contains("/")
      let path = isPath ? PathText.join(environment.currentDirectory, name) : onPath(name)
      guard let path, Files.isExecutable(path) else {
        throw ImportFailure(.file, "no compiler '\(name)': it is no program, or not on PATH")
      }
      return compiler(path, name, PathText.name(name).contains("clang") ? .clang : .gcc)
    }
  }

  private func compiler(_ program: String, _ name: String, _ family: ClaimCompiler.Family) -> ClaimCompiler {
    // A gcc is for the one target that it was built for.
    let isTold = family == .clang && target != nil
    let sysroot = options.sysroot.map { ["--sysroot=\($0)"] } ?? []
    let headers = target.map(options.headerArguments) ?? sysroot
    let targetArguments = target.map { ["--target=\($0)"] } ?? []
    return ClaimCompiler(
      program: program, family: family, name: isTold ? "\(name) --target=\(target ?? "")" : name,
      target: target, arguments: (isTold ? targetArguments + headers : sysroot) + options.arguments,
      parserArguments: targetArguments + headers + options.arguments, seconds: options.seconds)
  }

  private func onPath(_ name: String) -> String? {
    environment.directories("PATH").map { PathText.join($0, name) }.first { Files.isExecutable($0) }
  }
}

import Bindings
import Diagnostics
import FileSystem
import ProjectReading
import PythonSource
import Usage

extension ImportConfiguration {
  /// The module with what the programs of `--used-by` take, where there are any.
  ///
  /// - Throws: what is wrong with the programs: they cannot be read, are no Python, take what the module does not have,
  ///   or nothing at all.
  func reduced(_ module: BindingModule) throws(ImportFailure) -> BindingModule {
    if options.users.isEmpty { return module }
    guard case .file(let name, _) = output else {
      throw ImportFailure(
        .usage, "--used-by needs -o FILE: the programs import the module by the name of its file")
    }
    let file = PathText.name(name)
    let moduleName = file.hasSuffix(".py") ? String(file.dropLast(3)) : file
    let uses = try uses(of: moduleName)
    guard uses.contains(where: \.isImported) else {
      throw options.wording.failure(
        .usage, .usedBy, options.users.first,
        "nothing that \(options.wording.name(.usedBy)) names imports '\(moduleName)', so that nothing would be "
          + "bound")
    }
    return module.reduced(to: try checked(uses, module))
  }

  /// The programs of `--used-by`.
  func userFiles() throws(ImportFailure) -> [String] {
    guard !options.users.isEmpty, case .file(_, let target) = output else { return [] }
    return try UserFiles(
      options.users, in: environment.currentDirectory, besides: target, wording: options.wording
    ).names
  }

  private func uses(of moduleName: String) throws(ImportFailure) -> [ModuleUse] {
    var uses: [ModuleUse] = []
    var errors: [Diagnostic] = []
    for name in try userFiles() {
      let bytes: [UInt8]
      do {
        bytes = try Files.contents(PathText.join(environment.currentDirectory, name))
      } catch {
        throw ImportFailure(.file, "cannot read '\(name)': \(error)")
      }
      do {
        uses.append(try ModuleUse(of: moduleName, in: PythonText(name: name, bytes: bytes)))
      } catch {
        errors += error.diagnostics
      }
    }
    if !errors.isEmpty { throw ImportFailure(.usage, users: errors) }
    return uses
  }

  /// The names that are taken and that the module has.
  private func checked(_ uses: [ModuleUse], _ module: BindingModule) throws(ImportFailure) -> Set<String> {
    let known = module.namesForPrograms
    let others = module.otherNames
    var taken: Set<String> = []
    var errors: [Diagnostic] = []
    for use in uses {
      taken.formUnion(use.words.intersection(known))
      for name in use.names {
        if known.contains(name.name) {
          taken.insert(name.name)
        } else if name.isRequired, !others.contains(name.name), !name.name.hasPrefix("__") {
          errors.append(
            Diagnostic(
              severity: .error, message: unknown(name.name, module, known), position: name.position))
        }
      }
    }
    if !errors.isEmpty { throw ImportFailure(.usage, users: errors) }
    return taken
  }

  private func unknown(_ name: String, _ module: BindingModule, _ known: Set<String>) -> String {
    let cName = name.hasPrefix("c_") ? String(name.dropFirst(2)) : name
    let entry = module.account.first { entry in
      guard case .skipped = entry.disposition else { return false }
      return entry.cName == cName || entry.cName == name
    }
    if let entry, case .skipped(let reason) = entry.disposition {
      return "the module has no '\(name)': \(entry.kind.rawValue) '\(entry.cName)' is not bound: "
        + "\(reason.code.rawValue): \(reason)"
    }
    let nearest = nearestNames(to: name, among: known)
    let hint = nearest.isEmpty ? "" : "; did you mean '\(nearest.joined(separator: "', '"))'?"
    return "the module has no '\(name)'\(hint)"
  }
}

extension BindingModule {
  /// What every module has for itself, and a program may take for its own declarations.
  fileprivate var otherNames: Set<String> {
    var names: Set = ["eci", "external", "rffi", "lltype", "ExternalCompilationInfo"]
    if usesFilePointer { names.insert("FILEP") }
    for name in imports { names.insert(name.local) }
    return names
  }
}

extension ImportFailure {
  /// What is wrong with programs, a line each.
  fileprivate init(_ status: ExitStatus, users errors: [Diagnostic]) {
    self.init(status, verbatim: errors.map(\.description).joined(separator: "\n"))
  }
}

import CDeclarations
import FileSystem
import ProjectReading
import Scanning

extension ImportOptions {
  /// Refuses what cannot be meant before anything is done.
  func validate() throws(ImportFailure) {
    if headers.isEmpty { throw ImportFailure(.usage, "no header is given") }
    for name in pkgConfigNames where !Self.isSafe(name) {
      throw wording.failure(.usage, .pkgConfig, name, "'\(name)' cannot be the name of a pkg-config package")
    }
    for name in configTools where !Self.isSafe(name) {
      throw wording.failure(.usage, .configTool, name, "'\(name)' cannot be the name of a program")
    }
    for macro in macros {
      let (key, text, name): (ModuleKey, String, String) =
        switch macro {
        case .define(let definition): (.defines, definition, MacroDefinition(definition).name)
        case .undefine(let name): (.undefines, name, name)
        }
      guard Self.startsLikeMacro(name) else {
        throw wording.failure(.usage, key, text, "'\(name)' cannot be the name of a macro")
      }
    }
    // No escape exists in an #include, so such a name would end it.
    for header in headers where header.contains(where: { $0 == "\"" || $0.isNewline }) {
      throw wording.failure(
        .usage, .headers, header, "a header cannot have a quote or a newline in its name")
    }
  }

  /// The prototypes and instances, taken apart.
  func statedCalls() throws(ImportFailure) -> [StatedCall] {
    do {
      return try prototypes.map { (text) throws(StatedCallError) in try StatedCall(.prototype, text) }
        + instances.map { (text) throws(StatedCallError) in try StatedCall(.instance, text) }
    } catch {
      throw ImportFailure(unfit: [error], wording)
    }
  }

  /// RPython puts these names into a shell's command line between double quotes.
  private static func isSafe(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("-") && !name.contains { "\"$`\\\n".contains($0) }
  }

  /// A name, or a name with parameters behind it.
  private static func startsLikeMacro(_ text: String) -> Bool {
    let name = text.prefix { $0 != "(" }
    guard let first = name.unicodeScalars.first else { return false }
    let word = name.unicodeScalars.allSatisfy { $0 == "_" || $0 == "$" || $0.properties.isXIDContinue }
    return word && (first == "_" || first == "$" || first.properties.isXIDStart)
  }

  /// Whether libraries are looked into.
  var asksLibraries: Bool { checksSymbols || omitsMissingSymbols || !symbolSources.isEmpty }

  /// What pkg-config and the config tools say, in the order of the options.
  ///
  /// - Parameter run: how programs are run.
  func toolInfos(run: CompilationInfo.Run = runProcess) throws(ImportFailure) -> [CompilationInfo] {
    func ask(
      _ key: ModuleKey, _ names: [String], _ answer: (String) throws(ConfigToolError) -> CompilationInfo
    ) throws(ImportFailure) -> [CompilationInfo] {
      try names.map { (name) throws(ImportFailure) in
        do throws(ConfigToolError) {
          return try answer(name)
        } catch {
          throw wording.failure(.file, key, name, error.message(wording))
        }
      }
    }
    let packages = try ask(.pkgConfig, pkgConfigNames) { (name) throws(ConfigToolError) in
      try asksLibraries
        ? CompilationInfo.fromPkgConfig(name, run: run)
        : CompilationInfo.compilerInfo(ofPackage: name, run: run)
    }
    return try packages
      + ask(.configTool, configTools) { (name) throws(ConfigToolError) in
        try CompilationInfo.fromConfigTool(name, run: run)
      }
  }

  /// The compilation info that the options spell out. The directories of headers given by path come first, so
  /// that they are found before a namesake.
  func givenInfo(
    headers: [ResolvedHeader], currentDirectory: String
  ) throws(ImportFailure) -> CompilationInfo {
    var info = CompilationInfo()
    info.preIncludeBits = macros.map(\.directive) + preIncludeBits
    info.includes = headers.map(\.requested.includeName)
    info.includeDirs = headers.compactMap(\.directory) + includeDirectories
    info.postIncludeBits = postIncludeBits
    info.libraries = libraries
    info.libraryDirs = libraryDirectories
    info.separateModuleSources = try separateModuleSources.map { (path) throws(ImportFailure) in
      try text(of: path, in: currentDirectory)
    }
    info.separateModuleFiles = separateModuleFiles
    info.compileExtra = compileExtra
    info.linkExtra = linkExtra
    info.frameworks = frameworks
    info.linkFiles = linkFiles
    info.testonlyLibraries = testonlyLibraries
    info.useCppLinker = useCppLinker
    // Merging with nothing drops what is given twice.
    return try info.mergingTools([])
  }

  private func text(of path: String, in directory: String) throws(ImportFailure) -> String {
    let contents: [UInt8]
    do {
      contents = try Files.contents(PathText.join(directory, path))
    } catch {
      throw wording.failure(.file, .separateModuleSource, path, "cannot read '\(path)': \(error)")
    }
    guard let text = String(validating: contents, as: UTF8.self) else {
      throw wording.failure(
        .file, .separateModuleSource, path, "cannot carry '\(path)' in the module: it is not UTF-8 text")
    }
    return text
  }

  /// Clang's arguments that are not in the compilation info.
  var parseArguments: [String] {
    var arguments: [String] = []
    if let target { arguments.append("--target=\(target)") }
    if let standard { arguments.append("-std=\(standard)") }
    return arguments + clangArguments
  }
}

extension ImportOptions.Macro {
  /// The line of C that says the same.
  var directive: String {
    switch self {
    case .define(let text): MacroDefinition(text).directive
    case .undefine(let name): "#undef \(name)"
    }
  }
}

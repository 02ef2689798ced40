import Bindings

/// `eci`, and `external`, by which every function of the module is declared.
func emitCompilationInfo(_ info: EmittedCompilationInfo, to text: inout PythonText) {
  if info.needsModuleDirectory {
    text.line("_HERE = os.path.dirname(os.path.abspath(__file__))")
    text.line()
  }
  emitInfo(info, to: &text)
  text.line()
  emitDeclarator("external", eci: "eci", keywords: "", to: &text)
}

private func emitInfo(_ info: EmittedCompilationInfo, to text: inout PythonText) {
  let found =
    info.pkgConfigNames.map { ("from_pkg_config", $0) } + info.configTools.map { ("from_config_tool", $0) }
  let own = attributes(of: info)
  text.line("eci = ExternalCompilationInfo(" + (own.isEmpty ? ")" : ""))
  for (index, attribute) in own.enumerated() {
    emitAttribute(attribute.name, attribute.items, closing: index + 1 == own.count ? ")" : ",", to: &text)
  }
  for (method, name) in found {
    text.line("eci = eci.merge(ExternalCompilationInfo.\(method)(\(pythonString(name))))")
  }
}

private func emitAttribute(
  _ name: String, _ items: [PythonExpression], closing: String, to text: inout PythonText
) {
  if name == "use_cpp_linker" {
    text.line("    use_cpp_linker=True" + closing)
    return
  }
  let start = "    \(name)="
  text.line(start, .list(items), closing, indent: start.utf8.count)
}

/// The attributes that are set, in the order of `ExternalCompilationInfo.__init__`.
private func attributes(of info: EmittedCompilationInfo) -> [(name: String, items: [PythonExpression])] {
  let strings: ([String]) -> [PythonExpression] = { $0.map(PythonExpression.string) }
  let paths: ([EmittedPath]) -> [PythonExpression] = { $0.map { PythonExpression($0) } }
  let all: [(name: String, items: [PythonExpression])] = [
    ("pre_include_bits", strings(info.preIncludeBits)),
    ("includes", strings(info.includes)),
    ("include_dirs", paths(info.includeDirs)),
    ("post_include_bits", strings(info.postIncludeBits)),
    ("libraries", strings(info.libraries)),
    ("library_dirs", paths(info.libraryDirs)),
    ("separate_module_sources", strings(info.separateModuleSources)),
    ("separate_module_files", paths(info.separateModuleFiles)),
    ("compile_extra", strings(info.compileExtra)),
    ("link_extra", strings(info.linkExtra)),
    ("frameworks", strings(info.frameworks)),
    ("link_files", paths(info.linkFiles)),
    ("testonly_libraries", strings(info.testonlyLibraries)),
    ("use_cpp_linker", info.useCppLinker ? [.name("True")] : []),
  ]
  return all.filter { !$0.items.isEmpty }
}

extension PythonExpression {
  /// A path as the module makes it.
  fileprivate init(_ path: EmittedPath) {
    self =
      switch path {
      case .absolute(let path): .string(path)
      case .besideModule("."): .name("_HERE")
      case .besideModule(let path): .call("os.path.join", .name("_HERE"), .string(path))
      }
  }
}

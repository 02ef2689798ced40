import Bindings

/// The C functions that the module brings along, `shim_eci`, and `shim`, by which their bindings are declared.
///
/// They have a compilation info of their own, so that only who calls one waits for a C compiler. With C sources of the
/// user beside them they share that of everything else: compiled twice, the sources would have their variables twice.
func emitShims(_ module: BindingModule, to text: inout PythonText) {
  if module.shims.isEmpty { return }
  text.line()
  text.line("# What RPython cannot say is said in C: (prototype, body).")
  text.line("_SHIMS = [")
  for shim in module.shims {
    text.line(
      "    ", .tuple([.string(shim.prototype), .string(shim.body)]), ",", indent: 4)
  }
  text.line("]")
  let name = module.compilationInfo.hasOwnSources ? "eci" : "shim_eci"
  text.line("\(name) = eci.merge(ExternalCompilationInfo(")
  text.line("    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],")
  text.line("    separate_module_sources=['\\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))")
  text.line()
  emitDeclarator("shim", eci: name, keywords: "", to: &text)
}

/// `macro`, by which what only the header defines is bound. Untranslated, RPython compiles a wrapper for each such
/// function of a compilation info into one library, and its wrappers do not know `bool_t`.
func emitMacroInfo(_ module: BindingModule, to text: inout PythonText) {
  if !module.functions.contains(where: { $0.route == .header }) { return }
  text.line()
  let name = module.compilationInfo.hasOwnSources ? "eci" : "macro_eci"
  text.line("# RPython's wrappers of macros and inline functions do not know the type.")
  text.line("\(name) = eci.merge(ExternalCompilationInfo(")
  text.line("    post_include_bits=['typedef _Bool bool_t;']))")
  text.line()
  emitDeclarator("macro", eci: name, keywords: "macro=True, ", to: &text)
}

/// The function of the module that declares the bindings of one compilation info.
func emitDeclarator(_ name: String, eci: String, keywords: String, to text: inout PythonText) {
  text.line("def \(name)(name, args, result, **kwds):")
  text.line(
    "    return rffi.llexternal(name, args, result, \(keywords)compilation_info=\(eci), **kwds)")
}

extension EmittedCompilationInfo {
  /// Whether the user gave C sources to compile with the module.
  fileprivate var hasOwnSources: Bool { !separateModuleSources.isEmpty || !separateModuleFiles.isEmpty }
}

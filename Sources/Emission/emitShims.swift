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
  if !module.inlineDefinitions.isEmpty {
    text.line("# Inline functions that are code only where they are declared without the word.")
    let start = "_INLINES = "
    text.line(
      start, .list(module.inlineDefinitions.map(PythonExpression.string)), "", indent: start.utf8.count)
  }
  emitShimDeclarator(
    isShared: module.compilationInfo.hasOwnSources, hasInlines: !module.inlineDefinitions.isEmpty, to: &text)
}

/// `shim_eci` and `shim`, behind `_SHIMS`.
func emitShimDeclarator(isShared: Bool, hasInlines: Bool, to text: inout PythonText) {
  let name = isShared ? "eci" : "shim_eci"
  text.line("\(name) = eci.merge(ExternalCompilationInfo(")
  text.line("    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],")
  if hasInlines {
    text.line("    separate_module_sources=['\\n'.join(")
    text.line("        ['extern __typeof__(%s) %s;' % (name, name) for name in _INLINES] +")
    text.line("        ['%s { %s }' % shim for shim in _SHIMS])]))")
  } else {
    text.line("    separate_module_sources=['\\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))")
  }
  text.line()
  emitDeclarator("shim", eci: name, keywords: "", to: &text)
}

/// `macro`, by which what only the header defines is bound. Untranslated, RPython calls such a function through a
/// wrapper that it compiles, and its wrappers do not know `bool_t`.
///
/// RPython makes a C file of each wrapper, and compiles those of all functions of a compilation info when the first of
/// them is called. So each function gets a copy of the info for itself. With C sources of the user that cannot be:
/// compiled again for each, they would have their variables again for each.
func emitMacroInfo(_ module: BindingModule, to text: inout PythonText) {
  if !module.functions.contains(where: { $0.route == .header }) { return }
  text.line()
  emitMacroDeclarator(isShared: module.compilationInfo.hasOwnSources, to: &text)
}

/// `macro_eci` and `macro`.
func emitMacroDeclarator(isShared: Bool, to text: inout PythonText) {
  let name = isShared ? "eci" : "macro_eci"
  text.line("# RPython's wrappers of macros and inline functions do not know bool_t.")
  text.line("\(name) = eci.merge(ExternalCompilationInfo(")
  text.line("    post_include_bits=['typedef _Bool bool_t;']))")
  text.line()
  if isShared { return emitDeclarator("macro", eci: name, keywords: "macro=True, ", to: &text) }
  text.line("# Each has a copy of its own: untranslated, the wrappers of all that share one")
  text.line("# are compiled together.")
  text.line("def macro(name, args, result, **kwds):")
  text.line("    return rffi.llexternal(name, args, result, macro=True,")
  text.line("                           compilation_info=\(name).merge(), **kwds)")
}

/// `variadic`, by which functions with variable arguments are declared. Apple's processors want those in other places
/// than named ones; elsewhere the word costs the JIT its view of the call. rpython 0.2.1 does not know it.
func emitVariadicDeclarator(to text: inout PythonText) {
  text.line()
  text.line("# The arguments behind the first `fixed` ones are variable ones to C.")
  text.line("def variadic(name, fixed, args, result, **kwds):")
  text.line("    if (sys.platform == 'darwin' and")
  text.line("            'natural_arity' in rffi.llexternal.func_code.co_varnames):")
  text.line("        kwds['natural_arity'] = fixed")
  text.line("    return external(name, args, result, **kwds)")
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

import Bindings

extension CallPolicy {
  /// The keyword arguments of `llexternal`; what RPython does by itself is not said.
  var keywords: [PythonArgument] {
    var keywords: [PythonArgument] = []
    func add(_ name: String, _ flag: Bool) {
      keywords.append(PythonArgument(name, .name(flag ? "True" : "False")))
    }
    if let word = saveErr.word { keywords.append(PythonArgument("save_err", .name(word))) }
    if let releaseGIL { add("releasegil", releaseGIL) }
    if hasNoWrapper { add("_nowrapper", true) }
    if isSandboxSafe { add("sandboxsafe", true) }
    if isElidable { add("elidable_function", true) }
    if let callingConvention {
      keywords.append(PythonArgument("calling_conv", .string(callingConvention)))
    }
    if let randomEffects { add("random_effects_on_gcobjs", randomEffects) }
    return keywords
  }
}

/// What may be said behind the types of a function: `save_err` and its like, none of which changes what C is called.
public let callKeywords: Set<String> = [
  "save_err", "releasegil", "_nowrapper", "sandboxsafe", "elidable_function", "calling_conv",
  "random_effects_on_gcobjs",
]

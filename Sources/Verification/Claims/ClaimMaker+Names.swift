import Diagnostics
import LowLevelTypes

/// What a module calls a thing of C: its own name, with what the module puts in front of or behind it. A binding that
/// goes by the name of something else compiles as well as the right one.
extension ClaimMaker {
  /// Whether a function goes by its own name: `c_deflate`, `c_raise_`, `get_level`, `c_printf_int` for a shape of a
  /// variadic function, or by that of a macro which stands for it, as zlib's `gzopen` does for `gzopen64`.
  mutating func checkName(of placed: ModuleContents.Placed<StatedFunction>) {
    let function = placed.value
    let own = Self.stems(placed.name, prefix: "c_")
    let inC = Self.stems(function.cName, prefix: "rffi_")
    if !own.isDisjoint(with: inC) { return }
    switch function.route {
    case .macro, .variadic, .shim:
      if inC.contains(where: { stem in own.contains { $0.hasPrefix(stem + "_") } }) { return }
    case .library: break
    }
    // A macro may stand for the function, or the function's name for another.
    var macro = placed.name.hasPrefix("c_") ? String(placed.name.dropFirst(2)) : placed.name
    repeat {
      if facts.isRenaming(macro, of: function.cName) || facts.isRenaming(function.cName, of: macro) { return }
      guard macro.hasSuffix("_") else { break }
      macro.removeLast()
    } while true
    misname(
      placed.name, placed.position, stated: "binds \(function.cName)")
  }

  /// The same for a constant that RPython asks for.
  mutating func checkName(of placed: ModuleContents.Placed<StatedConstant>) {
    if Self.bare(placed.name) == Self.bare(placed.value.cName) { return }
    misname(
      placed.name, placed.position, stated: "asks for \(placed.value.cName)")
  }

  /// The same for a variable: `get_level`.
  mutating func checkName(of placed: ModuleContents.Placed<StatedVariable>) {
    if Self.bare(placed.name) == Self.bare("get_" + placed.value.cName) { return }
    misname(
      placed.name, placed.position, stated: "reads \(placed.value.cName)")
  }

  /// A name as it is, and without what may have been put in front of it.
  private static func stems(_ name: String, prefix: String) -> Set<String> {
    name.hasPrefix(prefix) ? [bare(name), bare(String(name.dropFirst(prefix.count)))] : [bare(name)]
  }

  /// A name without the `_`s around it: what a module needs for itself begins with one, and what has a name already ends
  /// with one.
  private static func bare(_ name: String) -> String {
    var text = asciiName(name)[...]
    while text.hasPrefix("_"), text.count > 1 { text = text.dropFirst() }
    while text.hasSuffix("_"), text.count > 1 { text = text.dropLast() }
    return String(text)
  }

  /// What a Python name has for the characters of a C name that it cannot have.
  static func asciiName(_ name: String) -> String {
    name.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain || scalar == "_" ? String(scalar) : "_x\(String(scalar.value, radix: 16))_"
    }.joined()
  }

  /// A rule of the command line may have given the name; which one is not looked at.
  private mutating func misname(_ name: String, _ position: SourcePosition, stated: String) {
    if mayRename { return leave(name, position, "\(stated), as a rule may rename it") }
    refuse(.wrongName, name, position, stated: stated, actual: "\(name) is something else in C")
  }

  /// Whether C gets to a function as the module says: by the library, by a C function of the module's own, with
  /// variable arguments.
  mutating func checkRoute(of placed: ModuleContents.Placed<StatedFunction>, shims: Set<String>) {
    let function = placed.value
    var reason: String?
    switch function.route {
    case .library, .variadic:
      guard let declared = facts.function(function.cName) else { return }
      if !facts.isInLibrary(function.cName) {
        reason = "it is defined in the headers alone: no library has it"
      } else if case .library = function.route, declared.isVariadic {
        reason = "it takes variable arguments, which some machines have in other places"
      }
    case .shim:
      if !shims.contains(function.cName) { reason = "the module has no such C function" }
    case .macro: break
    }
    guard let reason else { return }
    refuse(
      .unfitDeclaration, placed.name, placed.position, stated: "binds \(function.cName)", actual: reason)
  }
}

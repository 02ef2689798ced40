import Emission
import PythonSource

/// What stands beside the names and types of declarations.
extension StatementCheck {
  /// Why a declaration means something else than its names and types say.
  static func reasons(
    against function: String, _ arguments: [Expression.Argument], isFrozen: Bool
  ) -> [String] {
    let keywords = arguments.compactMap { if case .keyword(let name, _) = $0 { name } else { nil } }
    let unpacked = arguments.contains {
      switch $0 {
      case .list, .dictionary: true
      case .positional, .keyword: false
      }
    }
    let known: Set<String>
    var reasons: [String] = []
    switch function {
    case "rffi.llexternal":
      known = callKeywords.union(["compilation_info"])
      if !keywords.contains("compilation_info") { reasons.append("llexternal without compilation_info") }
    case "external", "shim", "macro", "variadic": known = callKeywords
    case "rffi.CExternVariable":
      known = ["c_type", "getter_only", "_nowrapper", "sandboxsafe", "declare_as_extern"]
      reasons += reasonsAgainstVariable(arguments)
    case "rffi.CStruct":
      known = ["hints"]
      reasons += reasonsAgainstHints(arguments.keyword("hints"), isFrozen: isFrozen)
    case "ExternalCompilationInfo": return unpacked ? ["its arguments are not written down"] : []
    default: return []
    }
    if unpacked { reasons.append("its arguments are not written down") }
    for keyword in keywords where !known.contains(keyword) {
      reasons.append("'\(keyword)' is not what a module of this tool says there")
    }
    return reasons
  }

  /// What of a declaration no compiler is asked for.
  static func doubts(of function: String, _ arguments: [Expression.Argument]) -> [String] {
    guard let convention = arguments.keyword("calling_conv"), convention.string != "c" else { return [] }
    return ["no compiler is asked for the calling convention"]
  }

  private static func reasonsAgainstVariable(_ arguments: [Expression.Argument]) -> [String] {
    var reasons: [String] = []
    let positional = arguments.positional
    if positional.count != 3 || positional[2].dottedName != "eci" {
      reasons.append("a variable without the compilation info of the headers")
    }
    if arguments.keyword("c_type")?.string == nil { reasons.append("a variable without c_type") }
    return reasons
  }

  private static func reasonsAgainstHints(_ hints: Expression?, isFrozen: Bool) -> [String] {
    guard case .dictionary(let pairs)? = hints?.kind else { return ["a record without hints"] }
    var values: [String: Expression] = [:]
    var reasons: [String] = []
    for pair in pairs {
      guard let key = pair.key.string, values.updateValue(pair.value, forKey: key) == nil else {
        reasons.append("a hint is not understood")
        continue
      }
      let isUnderstood: Bool
      switch key {
      case "eci": isUnderstood = pair.value.dottedName == "eci"
      case "typedef", "union": isUnderstood = ["True", "False"].contains(pair.value.dottedName)
      case "size", "align": isUnderstood = pair.value.integer != nil
      case "fieldoffsets": isUnderstood = pair.value.items?.allSatisfy { $0.integer != nil } ?? false
      default: isUnderstood = false
      }
      if !isUnderstood { reasons.append("the hint '\(key)' is not understood") }
    }
    if values["eci"] == nil { reasons.append("a record without the compilation info of the headers") }
    let frozen = ["size", "align", "fieldoffsets"]
    if isFrozen || frozen.contains(where: { values[$0] != nil }) {
      for key in frozen where values[key] == nil { reasons.append("a frozen record without '\(key)'") }
    }
    return reasons
  }
}

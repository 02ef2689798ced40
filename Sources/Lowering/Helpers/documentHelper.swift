import Bindings
import CDeclarations
import Diagnostics
import LowLevelTypes
import Rules

extension TypeLowering {
  /// The C prototype, what each parameter takes, what comes back, and why.
  func document(_ plan: HelperPlan, _ builder: HelperBuilder, _ pending: PendingHelper) -> [String] {
    var lines: [String] = []
    for (index, parameter) in plan.parameters.enumerated() where parameter.manner.isDocumented {
      var words = parameter.manner.words(of: pending.passing.arguments[index].type)
      if let free = plan.frees.first(where: { $0.parameter == index }) {
        words += ", freed by \(free.function.value)"
      }
      lines.append("\(builder.names[index]): \(words) [\(parameter.evidence.words)]")
    }
    switch plan.result.manner {
    case .nothing, .asIs, .count: break
    case .memory: lines.append("The caller frees the result: lltype.free(result, flavor='raw').")
    case .number, .text, .utf8, .wideText, .bytes, .strings:
      var words = plan.result.manner.words
      if let free = plan.frees.first(where: { $0.parameter == nil }) {
        words += ", freed by \(free.function.value)"
      }
      lines.append("Result: \(words) [\(plan.result.evidence.words)]")
    }
    if builder.results.count > 1 {
      lines.append("Returns (\(plan.partsOfTuple(builder).joined(separator: ", "))).")
    }
    let prototype = declarations.spell(pending.function)
    return lines.isEmpty ? [prototype] : [prototype, ""] + lines
  }
}

extension HelperPlan {
  /// What the parts of a tuple that comes back are called.
  fileprivate func partsOfTuple(_ builder: HelperBuilder) -> [String] {
    var parts: [String] = []
    switch result.manner {
    case .nothing, .count: break
    case .asIs, .memory, .number, .text, .utf8, .wideText, .bytes, .strings: parts.append("result")
    }
    for (index, parameter) in parameters.enumerated() {
      switch parameter.manner {
      case .out, .inOut, .buffer: parts.append(builder.names[index])
      case .asIs, .float, .text, .wideText, .utf8, .bytes, .length, .strings, .constant, .capacity, .used:
        break
      }
    }
    return parts
  }
}

extension ParameterTreatment {
  fileprivate var isDocumented: Bool {
    switch self {
    case .asIs, .length, .used, .constant: false
    case .capacity, .inOut, .float, .text, .wideText, .utf8, .bytes, .strings, .out, .buffer: true
    }
  }

  /// The same, with what comes back of a place.
  fileprivate func words(of type: LLType) -> String {
    guard self == .out, let item = type.item else { return words }
    switch item.conversionFromMemory {
    case .asIs: return words
    case .number(.signed): return words + " as int"
    case .number(.unsigned): return words + " as r_uint"
    case .number(.float): return words + " as float"
    case .text: return words + " as str, a copy; None for NULL"
    case .wideText: return words + " as unicode, a copy; None for NULL"
    case .utf8, .bytes, .strings: return words
    }
  }

  /// What the parameter takes, in words.
  var words: String {
    switch self {
    case .asIs: "as in C"
    case .float: "float"
    case .text(let canBeNone, let refusesNul, _):
      (canBeNone ? "str, None for NULL" : "str") + (refusesNul ? "; no NUL inside" : "")
    case .wideText(let canBeNone): (canBeNone ? "unicode, None for NULL" : "unicode") + "; no NUL inside"
    case .utf8(let canBeNone, _):
      (canBeNone ? "unicode, None for NULL" : "unicode") + ", UTF-8 in C; no NUL inside"
    case .bytes(_, let canBeNone): (canBeNone ? "str, None for NULL" : "str") + ", passed with its length"
    case .length: "the length of a str"
    case .strings(let canBeNone):
      (canBeNone ? "list of str, None for NULL" : "list of str") + "; no NUL inside"
    case .out: "comes back"
    case .inOut: "int; what C makes of it comes back"
    case .constant(nil): "NULL"
    case .constant(let value?): "\(value)"
    case .buffer(let buffer):
      switch buffer.used {
      case .result: "comes back as str, as long as C says; None if C says a negative number"
      case .parameter: "comes back as str, as long as C says"
      case .untilNul: "comes back as str, up to the first NUL"
      }
    case .capacity: "how much memory C may fill"
    case .used: "how much memory C has filled"
    }
  }
}

extension ResultTreatment {
  /// What comes back, in words.
  var words: String {
    switch self {
    case .nothing: "nothing"
    case .asIs: "as in C"
    case .count: "the length of the str"
    case .memory: "memory that the caller frees"
    case .number(.signed): "int"
    case .number(.unsigned): "r_uint"
    case .number(.float): "float"
    case .text: "str, a copy; None for NULL"
    case .utf8: "unicode of UTF-8, a copy; None for NULL"
    case .wideText: "unicode, a copy; None for NULL"
    case .bytes: "str, a copy; None for NULL"
    case .strings: "list of str, copies; None for NULL"
    }
  }
}

extension Evidence {
  /// The evidence as a docstring has it.
  fileprivate var words: String {
    switch self {
    case .type: "type"
    case .attribute(let attribute): attribute
    case .name(let name): "by name: \(name)"
    case .rule(_, let position): "\(fileName(position.file)):\(position.line)"
    case .preset(let preset, _, _): preset
    case .option(let option): option
    }
  }
}

/// The last part of a path.
private func fileName(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

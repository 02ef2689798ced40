import Bindings
import Diagnostics

extension Evidence {
  /// What kind of evidence it is, in one word that stays the same from release to release.
  var kind: String {
    switch self {
    case .type: "type"
    case .attribute: "attribute"
    case .name: "name"
    case .rule: "rule"
    case .preset: "preset"
    case .option: "option"
    }
  }

  /// The evidence itself.
  var text: String {
    switch self {
    case .type(let text), .attribute(let text), .name(let text), .option(let text): text
    case .rule(let text, _), .preset(_, let text, _): text
    }
  }

  /// The preset that it is part of.
  var preset: String? {
    switch self {
    case .preset(let name, _, _): name
    case .type, .attribute, .name, .rule, .option: nil
    }
  }

  /// Where a rule stands.
  var position: SourcePosition? {
    switch self {
    case .rule(_, let position), .preset(_, _, let position): position
    case .type, .attribute, .name, .option: nil
    }
  }

  /// The evidence, and where it stands.
  var source: String {
    let place = position.map { " (\($0))" } ?? ""
    return (preset.map { "\($0): " } ?? "") + text + place
  }
}

extension Decision {
  /// The decision on one line, for a terminal.
  var line: String { "\(inertText(what)): \(evidence.kind): \(inertText(evidence.source))" }
}

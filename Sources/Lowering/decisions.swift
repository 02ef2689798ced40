import Bindings
import Diagnostics
import Rules

/// What rules say of functions which cannot be so, all of it at once.
public struct UnfitRules: Error, Hashable, Sendable {
  /// A message for each, with the place of the rule.
  public let diagnostics: [Diagnostic]
}

extension TypeLowering {
  /// Keeps what was decided about a function of C, for the report.
  mutating func decide(_ what: String, about cName: String, because evidence: Evidence) {
    let decision = Decision(what, because: evidence)
    if let index = decisionIndices[cName] {
      decisions[index].decisions.append(decision)
    } else {
      decisionIndices[cName] = decisions.count
      decisions.append(FunctionDecisions(cName: cName, decisions: [decision]))
    }
  }

  /// Keeps the message about a rule that cannot be followed; the import fails with all of them.
  mutating func refuse<Value>(_ stated: Stated<Value>, _ message: String) {
    refuse(stated.place.position, message)
  }

  /// Whether a rule was found to be wrong before.
  func isRefused<Value>(_ stated: Stated<Value>) -> Bool {
    unfitRules.contains { $0.position == stated.place.position }
  }

  /// Keeps the message about a place in a rules file.
  mutating func refuse(_ position: SourcePosition, _ message: String) {
    let diagnostic = Diagnostic(severity: .error, message: message, position: position)
    if !unfitRules.contains(diagnostic) { unfitRules.append(diagnostic) }
  }
}

extension Stated {
  /// The statement as a reason for a decision.
  var evidence: Evidence {
    if let preset = place.preset { return .preset(preset, text: text, position: place.position) }
    return .rule(text: text, position: place.position)
  }
}

import Bindings
import Diagnostics

/// How an answer is written.
public enum AnswerFormat: Hashable, Sendable {
  /// For a terminal.
  case text
  /// For programs.
  case json
}

extension ReviewedModule {
  /// The declarations, a line each.
  public func list(_ declarations: [AccountedDeclaration], _ format: AnswerFormat) -> [UInt8] {
    switch format {
    case .text: Array(declarations.map { $0.line + "\n" }.joined().utf8)
    case .json: JSON.array(declarations.map(\.json)).document(linesDownTo: 1)
    }
  }

  /// The declarations with everything that the module has for them.
  public func show(_ declarations: [AccountedDeclaration], _ format: AnswerFormat) -> [UInt8] {
    let statements = Statements(text)
    switch format {
    case .text:
      return Array(declarations.map { page(of: $0, statements.of($0)) }.joined(separator: "\n").utf8)
    case .json:
      return JSON.array(
        declarations.map { declaration in
          let text = JSON.Member(name: "statements", value: .strings(statements.of(declaration)))
          return .object(declaration.members + [text])
        }
      ).document(linesDownTo: 2)
    }
  }

  private func page(of declaration: AccountedDeclaration, _ statements: [String]) -> String {
    var parts = [
      ([declaration.line] + declaration.decisions.map { "    \($0.line)" }).joined(separator: "\n")
    ]
    if let reason = declaration.reason {
      parts.append(
        "What can be done: \(reason.code.suggestion).\n'rffi-import explain \(reason.code.rawValue)' says more."
      )
    }
    parts += statements.map(inertLines)
    return parts.joined(separator: "\n\n") + "\n"
  }
}

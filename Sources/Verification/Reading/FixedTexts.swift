import Emission
import PythonSource

/// The statements that a module has in the tool's own words, as far as reading them needs: on one line each.
struct FixedTexts: Sendable {
  /// A function by which a module declares others, and what has to stand in front of it.
  struct Declarator: Sendable {
    let text: String
    let needs: [String]
  }

  /// By the name of the function, each way to write it.
  private(set) var declarators: [String: [Declarator]] = [:]
  /// What a class of questions is compiled with.
  private(set) var configuration: [String] = []
  /// What asks the questions.
  private(set) var configurationLoop = ""
  /// Functions that helpers share, by their names.
  private(set) var support: [String: String] = [:]

  /// Those of this version.
  static let known = FixedTexts(FixedStatements())

  private init(_ fixed: FixedStatements) {
    for text in fixed.declarators {
      let statements = Self.statements(text)
      guard let last = statements.last, case .function(let definition) = last.statement.kind else { continue }
      declarators[definition.name, default: []].append(
        Declarator(text: last.text, needs: statements.dropLast().map(\.text)))
    }
    if case .classDefinition(let definition)? = Self.statements(fixed.configuration).first?.statement.kind {
      let text = PythonText(name: "", bytes: fixed.configuration)
      configuration = definition.body.map { Self.oneLine(text, $0) }
    }
    configurationLoop = Self.statements(fixed.configurationLoop).first?.text ?? ""
    for (statement, text) in Self.statements(fixed.support) {
      switch statement.kind {
      case .function(let definition): support[definition.name] = text
      case .classDefinition(let definition): support[definition.name] = text
      default: break
      }
    }
  }

  private static func statements(_ bytes: [UInt8]) -> [(statement: Statement, text: String)] {
    let text = PythonText(name: "", bytes: bytes)
    guard let module = try? PythonModule(text) else { return [] }
    return module.statements.map { ($0, oneLine(text, $0)) }
  }

  /// A statement on one line, so that it does not matter where it is broken. The mark of the questions, which changes
  /// with what is asked, is the same for all.
  static func oneLine(_ text: PythonText, _ statement: Statement) -> String {
    // Comments behind a block belong to what follows.
    var last = statement
    while let inner = last.statements.last { last = inner }
    let range = SourceRange(start: statement.range.start, end: last.range.end)
    let line = text.text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let mark = line.firstRange(of: "'/* \(FixedStatements.mark) "),
      let end = line[mark.upperBound...].firstRange(of: " */'"),
      line[mark.upperBound..<end.lowerBound].allSatisfy(\.isHexDigit)
    else { return line }
    return line[..<mark.lowerBound] + "'/* \(FixedStatements.mark) */'" + line[end.upperBound...]
  }
}

import PythonSource

/// The text of the call in which a function is declared.
struct CallSource {
  private let site: CallSite
  private let arguments: [Expression.Argument]

  init(_ site: CallSite) {
    self.site = site
    if case .call(_, let arguments) = site.call.kind { self.arguments = arguments } else { arguments = [] }
  }

  /// The list of types, when it stands in the call as one of this length.
  func list(of count: Int) -> [Expression]? {
    for case .positional(let value) in arguments {
      if case .list(let items) = value.kind { return items.count == count ? items : nil }
    }
    return nil
  }

  /// How the type of an argument is written.
  func argument(_ index: Int, of count: Int) -> String? {
    guard let list = list(of: count), list.indices.contains(index) else { return nil }
    return text(list[index].range)
  }

  /// How the type of the result is written.
  var result: String? { resultExpression.map { text($0.range) } }

  /// What stands behind the list of types.
  var resultExpression: Expression? {
    let positional = arguments.compactMap { argument -> Expression? in
      if case .positional(let value) = argument { value } else { nil }
    }
    guard let list = positional.firstIndex(where: { if case .list = $0.kind { true } else { false } }),
      positional.indices.contains(list + 1)
    else { return nil }
    return positional[list + 1]
  }

  /// A piece of the text on one line.
  func text(_ range: SourceRange) -> String {
    var words = ""
    for piece in site.text.text(range).split(separator: "\n") {
      let trimmed = piece.drop(while: \.isWhitespace)
      words += words.isEmpty || words.hasSuffix("(") || words.hasSuffix("[") ? trimmed : " " + trimmed
    }
    return words
  }

  /// The call on one line, with other text in place of some pieces of it.
  func replacing(_ pieces: [(range: SourceRange, text: String)]) -> String? {
    let whole = site.call.range
    var result = ""
    var place = whole.start
    for piece in pieces.sorted(by: { $0.range.start < $1.range.start }) {
      guard piece.range.start >= place, piece.range.end <= whole.end else { return nil }
      result += site.text.text(SourceRange(start: place, end: piece.range.start)) + piece.text
      place = piece.range.end
    }
    result += site.text.text(SourceRange(start: place, end: whole.end))
    // What a comment says would hide what stands behind it.
    if result.contains("#") { return nil }
    let lines = result.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
    return lines.joined(separator: " ").replacing("( ", with: "(").replacing("[ ", with: "[")
  }

  /// The call with one more argument.
  func adding(_ argument: String) -> String? {
    let end = site.call.range.end
    let others = arguments.filter { other in
      guard case .keyword(let name, _) = other else { return false }
      return argument.hasPrefix("\(name)=")
    }
    if !others.isEmpty { return nil }
    return replacing([(SourceRange(start: end - 1, end: end), ", \(argument))")])
  }
}

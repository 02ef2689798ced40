import CDeclarations

/// What one compiler is asked, file after file: what it complains of is taken out, and the rest is asked again, until a
/// file compiles. Only what is in that file counts as proven.
public struct Interrogation {
  /// What has come of a claim.
  public enum Outcome: Hashable, Sendable {
    /// A file with it compiles.
    case proven(leftOpen: String?)
    /// The compiler refuses it, in its words.
    case refused([String])
    /// It could not be asked for.
    case unasked(String)
  }

  let claims: [Claim]
  let compilation: CompilationInfo
  let furtherIncludes: [String]
  /// For each claim, the form that is asked: 0 for its own, else a fallback. Nil once it is refused.
  private var forms: [Int?]
  /// What has come of each claim; nil while it is asked for.
  public private(set) var outcomes: [Outcome?]
  /// The words that its own form was refused with.
  private var words: [Int: [String]] = [:]
  /// The values that are looked at in place of claims that are no constant expressions.
  private var fallbackRows: [Int: DataRow] = [:]
  private var rounds = 0

  /// No sound module needs more; one that was made to shall end.
  private static let mostRounds = 40

  /// Asks a compiler for all claims.
  public init(_ claims: [Claim], _ compilation: CompilationInfo, furtherIncludes: [String]) {
    self.claims = claims
    self.compilation = compilation
    self.furtherIncludes = furtherIncludes
    forms = claims.map { if case .lines = $0.form { 0 } else { nil } }
    outcomes = claims.map { _ in nil }
  }

  // MARK: Lines

  /// The next file; nil where there is nothing more to ask.
  public mutating func nextFile() -> ClaimText? {
    rounds += 1
    guard rounds <= Self.mostRounds, forms.contains(where: { $0 != nil }) else { return nil }
    let lines = claims.indices.lazy.compactMap { [claims, forms] index -> (owner: Int, lines: [String])? in
      forms[index].map { (index, claims[index].lines(form: $0)) }
    }
    return ClaimText(compilation, furtherIncludes: furtherIncludes, lines: Array(lines))
  }

  /// The file has compiled.
  public mutating func succeeded() {
    for index in claims.indices {
      guard let form = forms[index] else { continue }
      let fallback = form > 0 ? claims[index].fallbacks[form - 1] : nil
      outcomes[index] = .proven(leftOpen: fallback?.leftOpen ?? claims[index].leftOpen)
      forms[index] = nil
    }
  }

  /// The file has not compiled.
  ///
  /// - Returns: whether anything is left to ask for, or was to be learned.
  public mutating func failed(_ complaints: Complaints) -> Bool {
    for (index, messages) in complaints.byClaim where claims.indices.contains(index) {
      guard let form = forms[index] else { continue }
      if form == 0 { words[index] = messages }
      if form < claims[index].fallbacks.count {
        let row = claims[index].fallbacks[form].row
        // A value is only looked at where the assertion could not be made; one that failed has failed.
        if row != nil, !messages.contains(where: isAboutConstants) {
          refuse(index, messages)
          continue
        }
        forms[index] = row == nil ? form + 1 : nil
        fallbackRows[index] = row
      } else {
        refuse(index, messages)
      }
    }
    return !complaints.byClaim.isEmpty
  }

  private mutating func refuse(_ index: Int, _ messages: [String]) {
    forms[index] = nil
    outcomes[index] = .refused(words[index] ?? messages)
  }

  // MARK: Values

  /// The rows that go into an object file.
  public var rows: [(owner: Int, row: DataRow)] {
    claims.indices.compactMap { index in
      if outcomes[index] != nil { return nil }
      if let row = fallbackRows[index] { return (index, row) }
      if case .data(let row) = claims[index].form { return (index, row) }
      return nil
    }
  }

  /// Takes what a compiler said of the rows that it does not compile.
  public mutating func refuseRows(_ complaints: Complaints) -> Bool {
    for (index, messages) in complaints.byClaim where claims.indices.contains(index) {
      outcomes[index] = .refused(messages)
    }
    return !complaints.byClaim.isEmpty
  }

  /// Takes the values of an object file.
  public mutating func take(_ values: [Int: DataValue]) {
    for (index, row) in rows {
      guard let value = values[index] else {
        outcomes[index] = .unasked("the object file does not have it")
        continue
      }
      outcomes[index] =
        value.isExpected(row.expected)
        ? .proven(leftOpen: claims[index].leftOpen) : .refused(["value \(value.text(row.expected))"])
    }
  }

  /// Ends it: what is without an outcome cannot be asked for.
  public mutating func end(_ reason: String) {
    for index in outcomes.indices where outcomes[index] == nil { outcomes[index] = .unasked(reason) }
  }

  // MARK: What C says

  /// What is asked about the claims that are refused: their types.
  public var typeQuestions: [(owner: Int, type: String)] {
    refused.compactMap { index in
      if case .type(let type)? = claims[index].question { (index, type) } else { nil }
    }
  }

  /// The same for integers.
  public var integerQuestions: [(owner: Int, row: DataRow)] {
    refused.compactMap { index in
      guard case .integer(let expression)? = claims[index].question else { return nil }
      return (
        index,
        DataRow(declaration: "long long @", initializer: "(long long)(\(expression))", expected: .asked)
      )
    }
  }

  private var refused: [Int] {
    outcomes.indices.filter { if case .refused? = outcomes[$0] { true } else { false } }
  }
}

/// Whether gcc or clang say that an expression is not known before a program runs.
private func isAboutConstants(_ message: String) -> Bool {
  message.contains("is not constant") || message.contains("is not an integer")
    || message.contains("constant expression")
}

extension Claim {
  func lines(form: Int) -> [String] {
    if form > 0, form <= fallbacks.count { return fallbacks[form - 1].lines }
    if case .lines(let lines) = self.form { return lines }
    return []
  }
}

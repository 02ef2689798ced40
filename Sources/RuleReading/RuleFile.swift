import Diagnostics
import Rules
import TOMLKit

/// What a rules file says.
public struct RuleFile: Hashable, Sendable {
  /// The rules themselves.
  public let rules: RuleSet
  /// The bundled rule sets it asks for; nil when it does not say.
  public let presets: [Preset]?
}

/// Everything that is wrong with rules, each with its place.
public struct RuleErrors: Error, Hashable, Sendable {
  /// The messages, in the order of the file.
  public let diagnostics: [Diagnostic]
}

extension RuleFile {
  /// Reads a rules file as a whole.
  ///
  /// - Parameter name: what the file is called in messages.
  /// - Parameter preset: the bundled rule set that the text is; nil for a file of the user's.
  /// - Parameter isForCLibrary: whether it speaks only of what the C library declares.
  /// - Throws: everything that is wrong with it.
  public init(
    name: String, contents: [UInt8], preset: String? = nil, isForCLibrary: Bool = false
  ) throws(RuleErrors) {
    let text = SourceText(file: name, bytes: contents)
    let table = try parse(text)
    let places = TOMLPlaces(contents)
    // The parser's Swift side ends strings there.
    if !places.escapedNULs.isEmpty {
      throw RuleErrors(
        diagnostics: places.escapedNULs.map { offset in
          Diagnostic(
            severity: .error, message: "no name has a NUL in it", position: text.position(of: offset))
        })
    }
    var reader = RuleReader(preset: preset, isForCLibrary: isForCLibrary)
    let root = ValuePlacer(text, places).root(table)
    reader.readRoot(root)
    if !reader.errors.isEmpty { throw RuleErrors(diagnostics: reader.errors.sortedByPosition()) }
    self.init(rules: reader.rules, presets: reader.presets)
  }
}

/// What the parser makes of a text.
private func parse(_ text: SourceText) throws(RuleErrors) -> TOMLTable {
  func fail(_ message: String, _ position: SourcePosition) -> RuleErrors {
    RuleErrors(diagnostics: [Diagnostic(severity: .error, message: message, position: position)])
  }
  guard let string = String(validating: text.bytes, as: UTF8.self) else {
    throw fail("the file is not UTF-8 text", text.position(of: validLength(text.bytes)))
  }
  if let nul = text.bytes.firstIndex(of: 0) {
    throw fail("the file has a NUL byte, as no text has", text.position(of: nul))
  }
  do {
    return try TOMLTable(string: string)
  } catch let error as TOMLParseError {
    let place = error.source.begin
    throw fail(error.description, text.position(line: place.line, character: place.column))
  } catch {
    throw fail("\(error)", text.position(of: 0))
  }
}

/// How many bytes at the start are UTF-8.
private func validLength(_ bytes: [UInt8]) -> Int {
  var low = 0
  var high = bytes.count
  // A prefix may end inside a character, of which the next three bytes see the end.
  while high - low > 4 {
    let middle = (low + high) / 2
    let isValid = (0..<4).contains { String(validating: bytes[..<(middle - $0)], as: UTF8.self) != nil }
    if isValid { low = middle } else { high = middle }
  }
  return (low..<high).last { String(validating: bytes[..<$0], as: UTF8.self) != nil } ?? low
}

extension [Diagnostic] {
  /// In the order of the files' names, and of the places in each.
  public func sortedByPosition() -> [Diagnostic] {
    enumerated().sorted { first, second in
      guard let left = first.element.position, let right = second.element.position else {
        return first.offset < second.offset
      }
      return (left.file, left.line, left.column, first.offset)
        < (right.file, right.line, right.column, second.offset)
    }.map(\.element)
  }
}

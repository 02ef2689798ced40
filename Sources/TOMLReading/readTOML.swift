import Diagnostics
import TOMLKit

/// Everything that is wrong with a TOML file, each message with its place.
public struct TOMLErrors: Error, Hashable, Sendable {
  /// The messages, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Makes an error of messages, and puts them in the order of the file.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics.sortedByPosition() }
}

/// Reads a TOML file: its entries, each with its place.
///
/// - Parameter name: what the file is called in messages.
/// - Throws: what keeps it from being TOML.
public func readTOML(name: String, contents: [UInt8]) throws(TOMLErrors) -> [PlacedValue.Entry] {
  let text = SourceText(file: name, bytes: contents)
  let table = try parse(text)
  let places = TOMLPlaces(contents)
  // The parser's Swift side ends strings there.
  if !places.escapedNULs.isEmpty {
    throw TOMLErrors(
      places.escapedNULs.map { offset in
        Diagnostic(severity: .error, message: "no name has a NUL in it", position: text.position(of: offset))
      })
  }
  return ValuePlacer(text, places).root(table)
}

/// What the parser makes of a text.
private func parse(_ text: SourceText) throws(TOMLErrors) -> TOMLTable {
  func fail(_ message: String, _ position: SourcePosition) -> TOMLErrors {
    TOMLErrors([Diagnostic(severity: .error, message: message, position: position)])
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
  var parser = Unicode.UTF8.ForwardParser()
  var rest = bytes.makeIterator()
  var length = 0
  while case .valid(let character) = parser.parseScalar(from: &rest) { length += character.count }
  return length
}

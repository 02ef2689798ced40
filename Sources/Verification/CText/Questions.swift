import CDeclarations

/// C that makes a compiler tell the types of what claims are wrong about: an initialization that no compiler accepts.
public struct TypeQuestions: Sendable {
  /// The file.
  public let text: ClaimText

  /// - Parameter types: what is asked of which claim, for `__typeof__`.
  public init(_ compilation: CompilationInfo, furtherIncludes: [String], types: [(owner: Int, type: String)])
  {
    let head = [(owner: -1, lines: ["struct rffi_unlike { int i; };"])]
    text = ClaimText(
      compilation, furtherIncludes: furtherIncludes,
      lines: head
        + types.map { owner, type in
          (owner, ["struct rffi_unlike *rffi_ask_\(owner) = (__typeof__(\(type)) *)0;"])
        })
  }

  /// The types, by the numbers of the claims, in the compiler's spelling.
  public func answers(in output: String) -> [Int: String] {
    text.complaints(in: output).byClaim.compactMapValues { $0.lazy.compactMap(pointee).first }
  }
}

/// The type that a pointer points to whose type a message has as its last: what gcc and clang put between quotes.
private func pointee(_ message: String) -> String? {
  let quote: Character = message.contains("'") ? "'" : "\""
  let parts = message.split(separator: quote, omittingEmptySubsequences: false)
  // gcc: ... 'struct rffi_unlike *' from incompatible pointer type 'T *' {aka 'U *'}; clang: ... of type 'T *' (aka 'U *').
  guard message.contains("rffi_unlike"), parts.count > 3 else { return nil }
  let pointer = String(parts[3])
  let alias = parts.count > 5 && parts[4].hasSuffix("aka ") ? withoutPointer(String(parts[5])) : nil
  guard let type = withoutPointer(pointer) else { return alias }
  guard let alias, alias != type else { return type }
  return type.contains("typeof") ? alias : "\(type), which is \(alias)"
}

private func withoutPointer(_ type: String) -> String? {
  if let range = type.firstRange(of: "(**") { return type.replacingCharacters(in: range, with: "(*") }
  if let range = type.firstRange(of: "(*)") {
    return type.replacingCharacters(in: range, with: "")
  }
  guard type.hasSuffix("*") else { return nil }
  var type = type.dropLast()
  while type.last == " " { type = type.dropLast() }
  return String(type)
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

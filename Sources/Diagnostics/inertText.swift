/// `text` as it may go to a terminal, a log or a page: on one line, and with everything spelled out (`\x1b`,
/// `\u{202e}`) that is not there to be read: control characters, what changes the direction of writing, and what
/// cannot be seen. Letters of every script stay.
public func inertText(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x20..<0x7f: result.unicodeScalars.append(scalar)
    case 0x09, 0x0a: result += " "
    default:
      if scalar.isReadable { result.unicodeScalars.append(scalar) } else { result += scalar.spelledOut }
    }
  }
  return result
}

/// Every line of `text` as ``inertText(_:)`` makes it.
public func inertLines(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) || $0 == 0x0a }) { return text }
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { inertText(String($0)) }
    .joined(separator: "\n")
}

extension Unicode.Scalar {
  /// Whether it is a sign that a reader sees.
  fileprivate var isReadable: Bool {
    if properties.isDefaultIgnorableCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .spaceSeparator, .surrogate,
      .unassigned:
      return false
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return true
    @unknown default:
      return false
    }
  }

  /// Its number, as Swift and the emitted modules write it.
  fileprivate var spelledOut: String {
    let digits = String(value, radix: 16)
    guard value < 0x100 else { return "\\u{\(digits)}" }
    return digits.utf8.count == 1 ? "\\x0\(digits)" : "\\x\(digits)"
  }
}

import Diagnostics

/// SARIF counts lines and columns from 1, and has no place for a declaration without.
package func sarifLocation(_ position: SourcePosition) -> JSON {
  let region: JSON? =
    position.line < 1
    ? nil
    : .object([
      "startLine": .integer(position.line), "startColumn": .integer(max(1, position.column)),
    ])
  return .object([
    "artifactLocation": .object(["uri": .string(uriReference(position.file))]), "region": region,
  ])
}

/// A plain text message. Braces mark places for arguments in one, and a link is `[text](address)`.
package func sarifMessage(_ text: String) -> JSON {
  let text = inertText(text).replacing("{", with: "{{").replacing("}", with: "}}").replacing(
    "](", with: "] (")
  return .object(["text": .string(text)])
}

/// A path as a URI reference: everything is escaped that is not sure to stand for itself.
private func uriReference(_ path: String) -> String {
  var result = path.hasPrefix("/") ? "file://" : ""
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += byte < 0x10 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return result
}

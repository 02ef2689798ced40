import Text

/// A Python 2 byte string literal of the UTF-8 of `text`, which no text can break out of: whatever is not a plain
/// ASCII character is escaped.
func pythonString(_ text: String) -> String {
  var buffer = TextBuffer()
  writePythonString(text, to: &buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

/// Writes the literal of ``pythonString(_:)``.
func writePythonString(_ text: String, to buffer: inout TextBuffer) {
  let isWritten = text.utf8.withContiguousStorageIfAvailable { bytes in
    guard bytes.needsNoEscape else { return false }
    buffer.append(UInt8(ascii: "'"))
    buffer.append(contentsOf: bytes)
    buffer.append(UInt8(ascii: "'"))
    return true
  }
  if isWritten != true { writePythonString(text.utf8, to: &buffer) }
}

/// Writes the literal of any bytes.
func writePythonString(_ text: some Sequence<UInt8>, to buffer: inout TextBuffer) {
  buffer.append(UInt8(ascii: "'"))
  for byte in text {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\\"):
      buffer.append(UInt8(ascii: "\\"))
      buffer.append(byte)
    case UInt8(ascii: "\n"): buffer.append(contentsOf: "\\n".utf8)
    case 0x20..<0x7f: buffer.append(byte)
    default: buffer.append(contentsOf: ("\\x" + hexadecimal(byte)).utf8)
    }
  }
  buffer.append(UInt8(ascii: "'"))
}

/// Writes a Python 2 unicode literal of code points: whatever is not a plain ASCII character is escaped.
func writePythonUnicode(_ text: [UInt32], to buffer: inout TextBuffer) {
  buffer.append(UInt8(ascii: "u"))
  buffer.append(UInt8(ascii: "'"))
  for unit in text {
    switch unit {
    case 0x20..<0x7f where unit != 0x27 && unit != 0x5c: buffer.append(UInt8(unit))
    default:
      let digits = String(unit, radix: 16)
      buffer.append(contentsOf: ("\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits).utf8)
    }
  }
  buffer.append(UInt8(ascii: "'"))
}

/// `text` as it may stand in a comment: on one line and in plain ASCII, so that it is inert in an editor and on a
/// terminal and needs no coding line.
func commentText(_ text: String) -> String {
  var buffer = TextBuffer()
  writeCommentText(text, to: &buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

/// Writes the text of ``commentText(_:)``.
func writeCommentText(_ text: String, to buffer: inout TextBuffer) {
  let isWritten = text.utf8.withContiguousStorageIfAvailable { bytes in
    guard bytes.isPrintable else { return false }
    buffer.append(contentsOf: bytes)
    return true
  }
  if isWritten == true { return }
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x20..<0x7f: buffer.append(UInt8(scalar.value))
    case 0x09, 0x0a, 0x0d: buffer.append(UInt8(ascii: " "))
    case ..<0x100: buffer.append(contentsOf: ("\\x" + hexadecimal(UInt8(scalar.value))).utf8)
    default: buffer.append(contentsOf: ("\\u{" + String(scalar.value, radix: 16) + "}").utf8)
    }
  }
}

/// `text` as it may stand between triple double quotes.
func docstringText(_ text: String) -> String {
  var buffer = TextBuffer()
  for byte in commentText(text).utf8 {
    if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") { buffer.append(UInt8(ascii: "\\")) }
    buffer.append(byte)
  }
  return buffer.text
}

/// A command line that a POSIX shell splits into `arguments` again.
func shellCommand(_ arguments: [String]) -> String {
  arguments.map(shellWord).joined(separator: " ")
}

private func shellWord(_ argument: String) -> String {
  let isPlain = argument.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_./=+:,@%".utf8.contains(byte)
    }
  }
  if isPlain && !argument.isEmpty { return argument }
  let isPrintable = argument.utf8.allSatisfy { (0x20..<0x7f).contains($0) }
  if !isPrintable { return "$'" + argument.utf8.map(escapedInShell).joined() + "'" }
  return "'" + argument.replacing("'", with: "'\\''") + "'"
}

/// A byte between `$'` and `'`, in plain ASCII, as bash, zsh, ksh and POSIX of 2024 read it.
private func escapedInShell(_ byte: UInt8) -> String {
  switch byte {
  case UInt8(ascii: "'"), UInt8(ascii: "\\"): "\\" + String(Unicode.Scalar(byte))
  case UInt8(ascii: "\n"): "\\n"
  case 0x20..<0x7f: String(Unicode.Scalar(byte))
  default: "\\x" + hexadecimal(byte)
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16)
  return digits.utf8.count == 1 ? "0" + digits : digits
}

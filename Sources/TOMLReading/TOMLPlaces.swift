/// Where every key and every value of a TOML text stands. The parser does not tell, and a message has to.
///
/// The text is one that the parser accepts, so that nothing is checked here: it is only walked through, and whatever
/// holds brackets, quotes or `#` of its own is stepped over as a whole.
struct TOMLPlaces {
  /// One step from a table or an array to what it holds.
  enum Step: Hashable {
    case key(String)
    case index(Int)
  }
  typealias Path = [Step]

  /// Where a key stands that leads to a value, by the way to it; of a table that several keys lead to, the first.
  private(set) var keys: [Path: Int] = [:]
  /// What a value takes of the text, for those written as one.
  private(set) var values: [Path: Range<Int>] = [:]
  /// Where a string has an escaped NUL, which no C string can have.
  private(set) var escapedNULs: [Int] = []

  private let bytes: [UInt8]
  private var offset = 0
  /// The table that the last header opened.
  private var table: Path = []
  /// How many tables each array has that headers fill.
  private var tableCounts: [Path: Int] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while let byte = skipped(newlines: true) {
      if byte == UInt8(ascii: "[") { readHeader() } else { readPair(in: table) }
    }
  }

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The next byte that is neither blank nor part of a comment.
  private mutating func skipped(newlines: Bool) -> UInt8? {
    while let byte {
      switch byte {
      case UInt8(ascii: "#"): while let byte = self.byte, byte != newline { offset += 1 }
      case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
      case newline where newlines, UInt8(ascii: "\r") where newlines: offset += 1
      default: return byte
      }
    }
    return nil
  }

  /// Steps over bytes, not over the end.
  private mutating func step(_ count: Int) { offset = min(offset + count, bytes.count) }

  /// Steps over a byte if it is the next one.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func readHeader() {
    let isArray = bytes.dropFirst(offset + 1).first == UInt8(ascii: "[")
    step(isArray ? 2 : 1)
    table = []
    let steps = readKey()
    for (index, step) in steps.enumerated() {
      table.append(.key(step.name))
      if keys[table] == nil { keys[table] = step.offset }
      let isLast = index == steps.count - 1
      if isLast && isArray { tableCounts[table, default: 0] += 1 }
      if let count = tableCounts[table] {
        table.append(.index(count - 1))
        if isLast { keys[table] = step.offset }
      } else if isLast {
        // Dotted keys or a deeper header may have opened it before.
        keys[table] = step.offset
      }
    }
    while byte == UInt8(ascii: "]") { offset += 1 }
  }

  /// `a.b = value`; steps over at least one byte.
  private mutating func readPair(in table: Path) {
    let start = offset
    var path = table
    for step in readKey() {
      path.append(.key(step.name))
      if keys[path] == nil { keys[path] = step.offset }
    }
    if take("=") { readValue(path) }
    if offset == start { step(1) }
  }

  private mutating func readKey() -> [(name: String, offset: Int)] {
    var steps: [(name: String, offset: Int)] = []
    repeat {
      guard let first = skipped(newlines: false) else { break }
      let start = offset
      let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
      if isQuoted { readString() } else { while let byte, isBare(byte) { offset += 1 } }
      let name = bytes[start..<offset]
      steps.append((isQuoted ? unquoted(name) : String(decoding: name, as: UTF8.self), start))
      _ = skipped(newlines: false)
    } while take(".")
    return steps
  }

  private mutating func readValue(_ path: Path) {
    guard let first = skipped(newlines: false) else { return }
    let start = offset
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readString()
    case UInt8(ascii: "["): readArray(path)
    case UInt8(ascii: "{"): readInlineTable(path)
    default: while let byte, !endsValue(byte) { offset += 1 }
    }
    values[path] = start..<offset
  }

  private mutating func readArray(_ path: Path) {
    offset += 1
    var index = 0
    while let byte = skipped(newlines: true), byte != UInt8(ascii: "]") {
      let start = offset
      readValue(path + [.index(index)])
      index += 1
      _ = skipped(newlines: true)
      if !take(","), offset == start { break }
    }
    _ = take("]")
  }

  private mutating func readInlineTable(_ path: Path) {
    offset += 1
    while let byte = skipped(newlines: true), byte != UInt8(ascii: "}") {
      readPair(in: path)
      _ = skipped(newlines: true)
      _ = take(",")
    }
    _ = take("}")
  }

  /// Steps over a string of any of the four kinds.
  private mutating func readString() {
    let quote = bytes[offset]
    let isLong = bytes.dropFirst(offset).starts(with: [quote, quote, quote])
    step(isLong ? 3 : 1)
    while let byte {
      if byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") {
        noteNUL()
        step(2)
      } else if byte != quote {
        offset += 1
      } else if !isLong {
        offset += 1
        return
      } else if bytes.dropFirst(offset).starts(with: [quote, quote, quote]) {
        step(3)
        // Up to two quotes may stand before the three that end it.
        while self.byte == quote { offset += 1 }
        return
      } else {
        offset += 1
      }
    }
  }

  private mutating func noteNUL() {
    let rest = bytes.dropFirst(offset + 1)
    if rest.starts(with: Array("u0000".utf8)) || rest.starts(with: Array("U00000000".utf8)) {
      escapedNULs.append(offset)
    }
  }
}

private let newline = UInt8(ascii: "\n")

private func isBare(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
  default: false
  }
}

/// Whether a number, a date or a boolean is over; dates have blanks inside, which do no harm here.
private func endsValue(_ byte: UInt8) -> Bool {
  [newline, UInt8(ascii: "\r"), UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#")]
    .contains(byte)
}

/// A quoted key without its quotes and escapes.
private func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
  let inside = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
  if bytes.first == UInt8(ascii: "'") { return inside }
  var result = ""
  var rest = inside.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    guard scalar == "\\", let kind = rest.popFirst() else {
      result.unicodeScalars.append(scalar)
      continue
    }
    switch kind {
    case "b": result += "\u{8}"
    case "t": result += "\t"
    case "n": result += "\n"
    case "f": result += "\u{c}"
    case "r": result += "\r"
    case "u", "U":
      let digits = rest.prefix(kind == "u" ? 4 : 8)
      rest = rest.dropFirst(digits.count)
      if let scalar = UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init) {
        result.unicodeScalars.append(scalar)
      }
    default: result.unicodeScalars.append(kind)
    }
  }
  return result
}

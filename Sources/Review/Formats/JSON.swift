/// A value of JSON, with the members of an object in the order they are given.
///
/// Swift's own encoder is part of Foundation, which nothing else here needs and which makes every start of the program
/// slower. Only writing is needed, so this is all.
package indirect enum JSON: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case array([JSON])
  case object([Member])

  /// A member of an object.
  package struct Member: Hashable, Sendable {
    let name: String
    let value: JSON

    package init(name: String, value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// An object; members without a value are left out.
  package static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  /// A list of strings.
  package static func strings(_ values: some Sequence<String>) -> JSON { .array(values.map(JSON.string)) }

  /// The text of a whole document, in plain ASCII. What lies deeper than `depth` stands on one line.
  package func document(linesDownTo depth: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, level: 0, depth: depth)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func write(to bytes: inout [UInt8], level: Int, depth: Int) {
    switch self {
    case .string(let text): writeJSONString(text, to: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .array(let items):
      writeItems(items, "[", "]", to: &bytes, level: level, depth: depth) { item, bytes in
        item.write(to: &bytes, level: level + 1, depth: depth)
      }
    case .object(let members):
      writeItems(members, "{", "}", to: &bytes, level: level, depth: depth) { member, bytes in
        writeJSONString(member.name, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.value.write(to: &bytes, level: level + 1, depth: depth)
      }
    }
  }

  private func writeItems<Item>(
    _ items: [Item], _ start: String, _ end: String, to bytes: inout [UInt8], level: Int, depth: Int,
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    let isSpread = level < depth && !items.isEmpty
    bytes.append(contentsOf: start.utf8)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(contentsOf: (isSpread ? "," : ", ").utf8) }
      if isSpread { writeLineStart(level + 1, to: &bytes) }
      write(item, &bytes)
    }
    if isSpread { writeLineStart(level, to: &bytes) }
    bytes.append(contentsOf: end.utf8)
  }

  private func writeLineStart(_ level: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level { bytes.append(contentsOf: "  ".utf8) }
  }
}

/// Writes a string of JSON that is inert wherever the document is looked at or put: what is not a plain character of
/// ASCII, and what could end an element of HTML around it, is escaped. Who reads the JSON gets the text as it was.
private func writeJSONString(_ text: String, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\""))
  for unit in text.utf16 {
    switch unit {
    case 0x22, 0x5c:
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(unit))
    case 0x26, 0x3c, 0x3e: writeUnit(unit, to: &bytes)
    case 0x0a: bytes.append(contentsOf: "\\n".utf8)
    case 0x20..<0x7f: bytes.append(UInt8(unit))
    default: writeUnit(unit, to: &bytes)
    }
  }
  bytes.append(UInt8(ascii: "\""))
}

private func writeUnit(_ unit: UInt16, to bytes: inout [UInt8]) {
  let digits = String(unit, radix: 16)
  bytes.append(contentsOf: "\\u".utf8)
  for _ in digits.utf8.count..<4 { bytes.append(UInt8(ascii: "0")) }
  bytes.append(contentsOf: digits.utf8)
}

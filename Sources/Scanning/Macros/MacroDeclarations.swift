import Libclang

/// The declarations that macros need in order to be evaluated without their headers: enumerations with their values,
/// typedefs with what they name in the end, and records that have every member at its place and nothing else of them.
struct MacroDeclarations {
  private(set) var source = ""
  private var declared: Set<Cursor> = []
  /// How many names were made up for what has none.
  private var count = 0

  /// Declares a typedef, and what it names.
  mutating func declareTypedef(_ cursor: Cursor) {
    guard declared.insert(cursor.canonical).inserted else { return }
    let type = cursor.typedefUnderlyingType.canonical
    switch type.kind {
    case .record:
      source += "typedef \(record(type)) \(cursor.spelling);\n"
    case .enumeration:
      declareEnumeration(type.declaration)
      let integer = type.declaration.enumerationIntegerType.canonical.spelling
      source += "typedef \(integer) \(cursor.spelling);\n"
    default:
      let spelling = type.spelling
      // A type inside it has no name; whatever needs more than a pointer to it is left to fail.
      let isNamed = !spelling.contains("(unnamed") && !spelling.contains("(anonymous")
      source += "typedef __typeof__(\(isNamed ? spelling : "void *")) \(cursor.spelling);\n"
    }
  }

  /// Declares a typedef of a type that needs no declaration; a second time does no harm (C17 6.7).
  mutating func declareTypedef(_ name: String, _ spelling: String) {
    source += "typedef \(spelling) \(name);\n"
  }

  /// Declares a function.
  mutating func declareFunction(_ cursor: Cursor) {
    guard declared.insert(cursor.canonical).inserted else { return }
    // Through a typedef: libclang 16 never comes back from a function declared with `__typeof__`.
    let type = filler()
    source +=
      "typedef __typeof__(\(cursor.type.canonical.spelling)) \(type); extern \(type) \(cursor.spelling);\n"
  }

  /// Declares what a tag stands for.
  mutating func declareTag(_ cursor: Cursor) {
    let definition = cursor.definition ?? cursor
    if definition.kind == .enumeration { return declareEnumeration(definition) }
    guard definition.type.size >= 0, declared.insert(definition.canonical).inserted else { return }
    source += record(definition.type, tag: definition.spelling) + ";\n"
  }

  /// Declares an enumeration with its enumerators.
  mutating func declareEnumeration(_ cursor: Cursor) {
    let definition = cursor.definition ?? cursor
    guard declared.insert(definition.canonical).inserted else { return }
    let isUnsigned = definition.enumerationIntegerType.canonical.spelling.hasPrefix("unsigned")
    var items: [String] = []
    definition.forEachChild { child in
      guard child.kind == .enumerator else { return }
      items.append(
        "\(child.spelling) = \(cLiteral(child.enumeratorValue(isUnsigned: isUnsigned), isUnsigned: isUnsigned))"
      )
    }
    let tag = definition.isAnonymous || !isWord(definition.spelling) ? "" : definition.spelling + " "
    source += "enum \(tag){ \(items.joined(separator: ", ")) };\n"
  }

  /// A record whose members lie where clang lays them: each in a structure of its own behind as many bytes, all of
  /// them in one union.
  private mutating func record(_ type: ClangType, tag: String = "", depth: Int = 0) -> String {
    var fields: [Cursor] = []
    type.forEachField { fields.append($0) }
    var members: [String] = ["char \(filler())[\(max(0, type.size))];"]
    for field in fields where field.bitWidth == nil && field.fieldOffset >= 0 {
      members.append(member(field, depth))
    }
    let keyword = type.declaration.kind == .union ? "union" : "struct"
    return "\(keyword) __attribute__((packed, aligned(\(max(1, type.alignment))))) \(tag) "
      + "{ union __attribute__((packed)) { \(members.joined(separator: " ")) }; }"
  }

  private mutating func member(_ field: Cursor, _ depth: Int) -> String {
    let type = field.type.canonical
    let name = isWord(field.spelling) ? field.spelling : ""
    let space = "char \(filler())[\(field.fieldOffset / 8)];"
    // Deeper than anybody nests records, their members are out of reach.
    if type.kind == .record, depth < 32 {
      return "struct __attribute__((packed)) { \(space) \(record(type, depth: depth + 1)) \(name); };"
    }
    let contents = name.isEmpty ? "" : " char \(name)[\(max(0, type.size))];"
    return "struct __attribute__((packed)) { \(space)\(contents) };"
  }

  private mutating func filler() -> String {
    count += 1
    return "rffi_filler_\(count)"
  }
}

/// Whether clang spells something by a name, and not by where it is.
private func isWord(_ name: String) -> Bool { !name.isEmpty && !name.utf8.contains(UInt8(ascii: "(")) }

/// C for an integer of 64 bits.
private func cLiteral(_ bits: Int64, isUnsigned: Bool) -> String {
  if isUnsigned { return bits < 0 ? "\(UInt64(bitPattern: bits))ULL" : "\(bits)" }
  return bits == .min ? "(-9223372036854775807LL - 1)" : "\(bits)"
}

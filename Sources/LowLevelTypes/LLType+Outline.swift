extension LLType {
  /// What the type is, without the names that a module gives to it and its parts: two modules that call the same type
  /// differently have the same outline of it. It ends after so many parts, since a type may be as large as a header
  /// wants it.
  public var outline: String {
    var outline = Outline()
    outline.add(self)
    return outline.text
  }
}

private struct Outline {
  private(set) var text = ""
  private var rest = 300

  mutating func add(_ type: LLType) {
    rest -= 1
    guard rest > 0 else { return }
    switch type {
    case .alias(_, let named): add(named.unaliased)
    case .pointer(let target): add("Ptr", [target])
    case .array(let item, .items): add("Array", [item])
    case .array(let item, .const): add("ConstArray", [item])
    case .array(let item, .void): add("VoidArray", [item])
    case .fixedArray(let item, let count): add("FixedArray\(count)", [item])
    case .function(let arguments, let result): add("Func", arguments + [result])
    case .renamed(_, let cName): text += "Renamed(\(cName))"
    case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .structure, .opaque:
      text += type.description
    }
  }

  private mutating func add(_ word: String, _ parts: [LLType]) {
    text += word + "("
    for (index, part) in parts.enumerated() {
      if index > 0 { text += ", " }
      add(part)
    }
    text += ")"
  }
}

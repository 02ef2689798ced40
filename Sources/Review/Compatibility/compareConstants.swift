/// What changed of a constant; nil where nothing did, or nothing can be told.
func valueChange(from old: ConstantInterface, to new: ConstantInterface, _ pair: BindingPair)
  -> InterfaceChange?
{
  if let before = old.value, let after = new.value {
    if before == after { return nil }
    let words = "\(after) in place of \(before)"
    guard before.isLike(after) else { return pair.change(.value, .breaking, [words]) }
    return pair.change(.value, .ofValue(named: pair.new.cName), [words] + versionNote(pair))
  }
  // A module that asks for the value has at least the definition in a comment.
  guard let before = old.definition, let after = new.definition, before != after else { return nil }
  return pair.change(
    .value, .ofValue(named: pair.new.cName), ["defined as \(after) in place of \(before)"] + versionNote(pair)
  )
}

extension Verdict {
  /// A compiled program keeps the old value, which the new library may take for something else. Numbers of versions are
  /// there to change.
  fileprivate static func ofValue(named name: String) -> Verdict {
    Verdict(source: .compatible, abi: isVersion(name) ? .compatible : .breaking)
  }
}

private func versionNote(_ pair: BindingPair) -> [String] {
  isVersion(pair.new.cName) ? ["taken for a version by its name"] : []
}

/// Whether a name is that of a library's version.
private func isVersion(_ name: String) -> Bool {
  let words = name.uppercased().split(separator: "_")
  let marks: Set<Substring> = ["VERSION", "VER", "VERNUM", "SUBREVISION", "REVISION"]
  if words.contains(where: marks.contains) || words.last?.hasSuffix("VERSION") == true { return true }
  return [["SOURCE", "ID"], ["BINARY", "AGE"], ["INTERFACE", "AGE"]].contains(words.suffix(2))
}

extension ConstantInterface.Value {
  /// Whether RPython takes both for the same type.
  fileprivate func isLike(_ other: ConstantInterface.Value) -> Bool {
    switch (self, other) {
    case (.integer, .integer), (.unsigned, .unsigned), (.float, .float), (.string, .string),
      (.unicode, .unicode), (.expression, .expression):
      true
    default: false
    }
  }
}

extension ConstantInterface.Value: CustomStringConvertible {
  /// The value as Python writes it; large integers in hexadecimal as well.
  var description: String {
    switch self {
    case .integer(let value):
      value > 255 ? "\(value) (0x\(String(value, radix: 16)))" : "\(value)"
    case .unsigned(let value): "\(value) (0x\(String(value, radix: 16)))"
    case .float(let bits): "\(Double(bitPattern: bits))"
    case .string(let bytes): PythonValue.string(bytes).description
    case .unicode(let units): PythonValue.unicode(units).description
    case .expression(let text): text
    }
  }
}

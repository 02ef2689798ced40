import Text

extension HeaderDeclarations {
  /// The C declaration of `declarator` with a type, or the type alone: `spell(int[4], "a")` is `int a[4]`.
  ///
  /// Typedef names stay. A record or enumeration without any name is spelled by its keyword and `{...}`, unless `naming`
  /// has a name for it.
  public func spell(
    _ type: QualifiedType, _ declarator: String = "", naming: (CType) -> String? = { _ in nil }
  ) -> String {
    var text = TextBuffer(capacity: 160)
    write(type, declarator, to: &text, naming)
    return text.text
  }

  /// The prototype of a function, without a semicolon.
  public func spell(_ function: CFunction) -> String {
    // Most prototypes are shorter.
    var text = TextBuffer(capacity: 160)
    let result = function.type.result
    writeFront(result, isFollowed: true, to: &text) { _ in nil }
    text.append(function.name)
    writeParameters(of: function.type, names: function.parameterNames, to: &text) { _ in nil }
    writeBack(result, to: &text) { _ in nil }
    return text.text
  }

  private func write(
    _ type: QualifiedType, _ declarator: String, to text: inout TextBuffer, _ naming: (CType) -> String?
  ) {
    writeFront(type, isFollowed: !declarator.isEmpty, to: &text, naming)
    text.append(declarator)
    writeBack(type, to: &text, naming)
  }

  /// Writes what stands in front of the declarator.
  ///
  /// - Parameter isFollowed: whether anything comes behind it.
  private func writeFront(
    _ type: QualifiedType, isFollowed: Bool, to text: inout TextBuffer, _ naming: (CType) -> String?
  ) {
    switch type.type {
    case .pointer(let pointee):
      writeFront(pointee, isFollowed: true, to: &text, naming)
      text.append(needsParentheses(pointee) ? "(*" : "*")
      writeWords(type.qualifiers, isFollowed: isFollowed, to: &text)
    case .array(let element, _): writeFront(element, isFollowed: true, to: &text, naming)
    case .function(let function): writeFront(function.result, isFollowed: true, to: &text, naming)
    case .void, .bool, .integer, .floating, .record, .enumeration, .typedef, .variableArgumentList,
      .unsupported:
      writeWords(type.qualifiers, isFollowed: true, to: &text)
      if let name = naming(type.type) { text.append(name) } else { writeBase(type.type, to: &text) }
      if isFollowed { text.append(" ") }
    }
  }

  /// Writes what stands behind the declarator.
  private func writeBack(_ type: QualifiedType, to text: inout TextBuffer, _ naming: (CType) -> String?) {
    switch type.type {
    case .pointer(let pointee):
      if needsParentheses(pointee) { text.append(")") }
      writeBack(pointee, to: &text, naming)
    case .array(let element, let count):
      text.append("[")
      if let count { text.append(count) }
      text.append("]")
      writeBack(element, to: &text, naming)
    case .function(let function):
      writeParameters(of: function, names: [], to: &text, naming)
      writeBack(function.result, to: &text, naming)
    case .void, .bool, .integer, .floating, .record, .enumeration, .typedef, .variableArgumentList,
      .unsupported:
      break
    }
  }

  /// Whether the declarator of a pointer to it would bind to what stands behind it.
  private func needsParentheses(_ pointee: QualifiedType) -> Bool {
    switch pointee.type {
    case .array, .function: true
    case .void, .bool, .integer, .floating, .pointer, .record, .enumeration, .typedef, .variableArgumentList,
      .unsupported:
      false
    }
  }

  private func writeParameters(
    of function: CFunctionType, names: [String], to text: inout TextBuffer, _ naming: (CType) -> String?
  ) {
    text.append("(")
    for (index, type) in function.parameters.enumerated() where function.hasPrototype {
      if index > 0 { text.append(", ") }
      write(type, index < names.count ? names[index] : "", to: &text, naming)
    }
    if function.hasPrototype, function.isVariadic {
      text.append(function.parameters.isEmpty ? "..." : ", ...")
    } else if function.hasPrototype, function.parameters.isEmpty {
      text.append("void")
    }
    text.append(")")
  }

  private func writeWords(_ qualifiers: Qualifiers, isFollowed: Bool, to text: inout TextBuffer) {
    if qualifiers.isEmpty { return }
    var words: [String] = []
    if qualifiers.contains(.const) { words.append("const") }
    if qualifiers.contains(.volatile) { words.append("volatile") }
    if qualifiers.contains(.restrict) { words.append("restrict") }
    for (index, word) in words.enumerated() {
      text.append(word)
      if isFollowed || index + 1 < words.count { text.append(" ") }
    }
  }

  private func writeBase(_ type: CType, to text: inout TextBuffer) {
    switch type {
    case .void: text.append("void")
    case .bool: text.append("_Bool")
    case .integer(let integer): text.append(integer.rawValue)
    case .floating(let floating): text.append(floating.rawValue)
    case .record(let id):
      text.append(self[id].kind.rawValue)
      text.append(" ")
      text.append(self[id].tag ?? "{...}")
    case .enumeration(let id):
      text.append("enum ")
      text.append(self[id].tag ?? "{...}")
    case .typedef(let id): text.append(self[id].name)
    case .variableArgumentList: text.append("va_list")
    case .unsupported(let type): text.append(type.spelling)
    // These are taken apart before.
    case .pointer, .array, .function: break
    }
  }
}

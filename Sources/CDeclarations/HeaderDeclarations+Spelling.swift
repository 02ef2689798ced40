extension HeaderDeclarations {
  /// The C declaration of `declarator` with a type, or the type alone: `spell(int[4], "a")` is `int a[4]`.
  ///
  /// Typedef names stay. A record or enumeration without any name is spelled by its keyword and `{...}`, unless `naming`
  /// has a name for it.
  public func spell(
    _ type: QualifiedType, _ declarator: String = "", naming: (CType) -> String? = { _ in nil }
  ) -> String {
    switch type.type {
    case .pointer(let pointee): return spellPointer(to: pointee, type.qualifiers, declarator, naming)
    case .array(let element, let count):
      return spell(element, "\(declarator)[\(count.map(String.init) ?? "")]", naming: naming)
    case .function(let function):
      let parameters = spellParameters(of: function, names: [], naming)
      return spell(function.result, "\(declarator)(\(parameters))", naming: naming)
    default:
      let base = spell(type.qualifiers) + (naming(type.type) ?? spellBase(type.type))
      return declarator.isEmpty ? base : "\(base) \(declarator)"
    }
  }

  /// The prototype of a function, without a semicolon.
  public func spell(_ function: CFunction) -> String {
    let parameters = spellParameters(of: function.type, names: function.parameterNames) { _ in nil }
    return spell(function.type.result, "\(function.name)(\(parameters))")
  }

  private func spellParameters(
    of function: CFunctionType, names: [String], _ naming: (CType) -> String?
  ) -> String {
    guard function.hasPrototype else { return "" }
    var parameters = function.parameters.enumerated().map { index, type in
      spell(type, index < names.count ? names[index] : "", naming: naming)
    }
    if function.isVariadic { parameters.append("...") }
    return parameters.isEmpty ? "void" : parameters.joined(separator: ", ")
  }

  private func spellPointer(
    to pointee: QualifiedType, _ qualifiers: Qualifiers, _ declarator: String, _ naming: (CType) -> String?
  ) -> String {
    let words = spell(qualifiers)
    let inner = declarator.isEmpty && !words.isEmpty ? "*" + words.dropLast() : "*" + words + declarator
    switch pointee.type {
    case .array, .function: return spell(pointee, "(\(inner))", naming: naming)
    default: return spell(pointee, inner, naming: naming)
    }
  }

  private func spell(_ qualifiers: Qualifiers) -> String {
    (qualifiers.contains(.const) ? "const " : "") + (qualifiers.contains(.volatile) ? "volatile " : "")
      + (qualifiers.contains(.restrict) ? "restrict " : "")
  }

  private func spellBase(_ type: CType) -> String {
    switch type {
    case .void: "void"
    case .bool: "_Bool"
    case .integer(let integer): integer.rawValue
    case .floating(let floating): floating.rawValue
    case .record(let id): "\(self[id].kind.rawValue) \(self[id].tag ?? "{...}")"
    case .enumeration(let id): "enum \(self[id].tag ?? "{...}")"
    case .typedef(let id): self[id].name
    case .variableArgumentList: "va_list"
    case .unsupported(let type): type.spelling
    // The caller has taken these apart.
    case .pointer, .array, .function: ""
    }
  }
}

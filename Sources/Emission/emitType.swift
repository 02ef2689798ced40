import Bindings
import LowLevelTypes

func emitType(_ binding: TypeBinding, isFrozen: Bool, to text: inout PythonText) {
  switch binding {
  case .alias(let name, let type, let origin):
    if let origin { emitOrigin(origin, to: &text) }
    text.assign(name, PythonExpression(type))
  case .plainInteger(let name, let isSigned): emitPlainInteger(name, isSigned: isSigned, to: &text)
  case .forward(let pointerName):
    text.assign(pointerName, .call("lltype.Ptr", .call("lltype.ForwardReference")))
  case .structure(let structure): emitStructure(structure, isFrozen: isFrozen, to: &text)
  case .opaquePointer(let name, let spelling, let origin):
    if let origin { emitOrigin(origin, to: &text) }
    text.assign(name, .call("rffi.COpaquePtr", [spelling.argument]))
  }
}

/// Where `int` has the width of `long`, RPython takes the two for one type, which it renders `long`. `INT_real` is
/// another type to it, whose values it does not convert by itself, so it is not for where C converts. rpython 0.2.1 has
/// no `UINT_real`.
private func emitPlainInteger(_ name: String, isSigned: Bool, to text: inout PythonText) {
  if isSigned {
    text.line("# int in callbacks: rffi.INT is long on 32-bit machines.")
    text.line("\(name) = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT")
  } else {
    text.line("# unsigned int in callbacks: rffi.UINT is unsigned long on 32-bit machines.")
    text.line("\(name) = (getattr(rffi, 'UINT_real', rffi.UINT)")
    text.line(spaces(name.utf8.count + 4) + "if rffi.UINT is lltype.Unsigned else rffi.UINT)")
  }
}

private func emitStructure(_ structure: StructBinding, isFrozen: Bool, to text: inout PythonText) {
  emitOrigin(structure.origin, to: &text)
  text.line("\(structure.name) = rffi.CStruct(\(pythonString(structure.structure.cName)),")
  for field in structure.fields {
    let type = PythonExpression(field.type)
    emitDocumentation(field.documentation, indent: 4, to: &text)
    let note = field.isFiller ? "    # stands for what RPython cannot say" : ""
    text.line("    (\(pythonString(field.name)), ", type, ")," + note, indent: 4)
  }
  let hints = PythonExpression.dictionary(hints(of: structure, isFrozen: isFrozen))
  text.line("    hints=\(hints.oneLine))")
  if structure.isForwardDeclared {
    text.line("\(structure.pointerName).TO.become(\(structure.name))")
  } else {
    text.assign(structure.pointerName, .call("lltype.Ptr", .name(structure.name)))
  }
  if let name = structure.forwardConstPointerName {
    let array = PythonExpression(constArrayOf: .alias(structure.name, .structure(structure.structure)))
    text.line("\(name).TO.become(\(array.oneLine))")
  }
}

private func hints(
  of structure: StructBinding, isFrozen: Bool
) -> [(key: String, value: PythonExpression)] {
  var hints: [(key: String, value: PythonExpression)] = [("eci", .name("eci"))]
  if structure.structure.isTypedef { hints.append(("typedef", .name("True"))) }
  if structure.structure.isUnion { hints.append(("union", .name("True"))) }
  if isFrozen {
    hints.append(("size", .integer(Int64(structure.size))))
    hints.append(("align", .integer(Int64(structure.alignment))))
    hints.append(("fieldoffsets", .tuple(structure.fields.map { .integer(Int64($0.offset)) })))
  }
  return hints
}

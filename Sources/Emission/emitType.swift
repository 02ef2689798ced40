import Bindings
import LowLevelTypes

func emitType(_ binding: TypeBinding, isFrozen: Bool, to text: inout PythonText) {
  switch binding {
  case .alias(let name, let type, let origin):
    if let origin { emitOrigin(origin, to: &text) }
    text.assign(name, PythonExpression(type))
  case .forward(let pointerName):
    text.assign(pointerName, .call("lltype.Ptr", .call("lltype.ForwardReference")))
  case .structure(let structure): emitStructure(structure, isFrozen: isFrozen, to: &text)
  case .opaquePointer(let name, let spelling, let origin):
    if let origin { emitOrigin(origin, to: &text) }
    text.assign(name, .call("rffi.COpaquePtr", [spelling.argument]))
  }
}

private func emitStructure(_ structure: StructBinding, isFrozen: Bool, to text: inout PythonText) {
  emitOrigin(structure.origin, to: &text)
  text.line("\(structure.name) = rffi.CStruct(\(pythonString(structure.structure.cName)),")
  for field in structure.fields {
    let type = PythonExpression(field.type)
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

import Bindings

/// `cast` and the types it is called with, so that a program needs no `rffi` for them.
func emitConversions(_ conversions: Conversions?, to text: inout PythonText) {
  guard let conversions else { return }
  text.section("conversions")
  text.line("# To the exact type of a member, an item, a callback's result.")
  text.line("\(conversions.cast) = rffi.cast")
  text.line("\(conversions.arrayPointer) = rffi.CArrayPtr")
  for type in conversions.types { text.assign(type.name, PythonExpression(type.type)) }
}

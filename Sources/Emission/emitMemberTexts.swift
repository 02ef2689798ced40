import Bindings

/// The functions that read and write arrays of `char` in records as strings.
func emitMemberTexts(_ texts: [MemberText], to text: inout PythonText) {
  for (index, member) in texts.enumerated() {
    if index > 0 { text.line() }
    let array = "p.c_\(member.member)"
    text.line("def \(member.getter)(p):")
    text.filled(
      "    \"\"\"\(docstringText(member.declaration)): str, up to the first NUL [type]\"\"\"", indent: 8)
    text.line("    return rffi.charp2strn(rffi.cast(rffi.CCHARP, \(array)), len(\(array)))")
    guard let setter = member.setter else { continue }
    text.line()
    text.line("def \(setter)(p, text):")
    text.filled(
      "    \"\"\"\(docstringText(member.declaration)): str that leaves room for a NUL; no NUL inside [type]\"\"\"",
      indent: 8)
    text.line("    if text is None:")
    text.line("        raise TypeError('\(setter): text must not be None')")
    text.line("    _set_text(rffi.cast(rffi.CCHARP, \(array)), len(\(array)), text)")
  }
}

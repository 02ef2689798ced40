import Bindings
import LowLevelTypes

/// What a program needs to let C call its functions.
func emitCallbacks(_ module: BindingModule, to text: inout PythonText) {
  guard let callbacks = module.callbacks else { return }
  text.section("callbacks")
  emitExample(callbacks.example, cast: module.conversions?.cast ?? "rffi.cast", to: &text)
  if let pointer = callbacks.pointer { emitPointer(pointer, to: &text) }
  if let handles = callbacks.handles { emitHandles(handles, to: &text) }
}

private func emitExample(_ example: CallbackExample, cast: String, to text: inout PythonText) {
  let names = example.arguments.indices.map { "a\($0 + 1)" }.joined(separator: ", ")
  text.line("# C calls functions of RPython's that are constants. One gives exactly the")
  text.line("# type of the callback's result; to C an exception is its _errorcode_, or 0:")
  text.line("#     def called(\(names)):")
  text.line("#         ...")
  guard let value = example.result.example else { return }
  text.line("#         return \(value(cast, "0"))")
  text.line("#     called._errorcode_ = \(value(cast, "-1"))")
}

/// The wrapper is the one that RPython makes for a function that is passed: it takes the GIL and keeps exceptions.
private func emitPointer(_ name: String, to text: inout PythonText) {
  text.define(
    "\(name)(P, function)", specialized: "arg(0, 1)",
    [
      "\"\"\"The constant function as a P, where it is no parameter.\"\"\"",
      "return llhelper(P, rffi._make_wrapper_for(P, function, None, True))",
    ])
}

/// The numbers are used again after 2 to the 31 of them: until then what was released is not found.
private func emitHandles(_ names: HandleFunctions, to text: inout PythonText) {
  text.line(
    """

    class \(names.base)(object):
        \"""What callbacks find again by C's void *: instances of subclasses.\"""

    class _Handles(object):
        def __init__(self):
            self.instances = {}
            self.last = 0
    _handles = _Handles()

    def \(names.keep)(instance):
        \"""A handle, not NULL, by which it is found until \(names.release)(handle).\"""
        number = _handles.last
        while True:
            number = number + 1 if number < 0x7fffffff else 1
            if number not in _handles.instances:
                break
        _handles.last = number
        _handles.instances[number] = instance
        return rffi.cast(rffi.VOIDP, number)
    """)
  text.define(
    "\(names.kept)(handle)", specialized: "ll",
    [
      "\"\"\"The \(names.base) of a handle; KeyError where it is none, or none any more.\"\"\"",
      "return _handles.instances[rffi.cast(lltype.Signed, handle)]",
    ])
  text.define(
    "\(names.release)(handle)", specialized: "ll",
    [
      "\"\"\"Gives a handle up; KeyError where it is none, or none any more.\"\"\"",
      "del _handles.instances[rffi.cast(lltype.Signed, handle)]",
    ])
}

extension LLType {
  /// An expression for a value of the type, made of a number; nil for no type at all.
  fileprivate var example: ((_ cast: String, _ number: String) -> String)? {
    let type = PythonExpression(self).oneLine
    switch unaliased {
    case .void: return nil
    case .pointer: return { _, _ in "lltype.nullptr(\(type).TO)" }
    case .bool: return { _, number in number == "0" ? "True" : "False" }
    case .char: return { _, _ in "'\\x00'" }
    case .uniChar: return { _, _ in "u'\\x00'" }
    default: return { cast, number in "\(cast)(\(type), \(number))" }
    }
  }
}

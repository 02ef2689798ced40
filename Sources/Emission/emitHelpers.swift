import Bindings
import LowLevelTypes

/// The functions in RPython around those of C, and behind a heading what they share.
func emitHelpers(_ module: BindingModule, to text: inout PythonText) {
  if module.helpers.isEmpty && module.memberTexts.isEmpty { return }
  text.section("helpers")
  emitHelperSupport(HelperSupport(neededBy: module), to: &text)
  for (index, helper) in module.helpers.enumerated() {
    if index > 0 { text.line() }
    emitHelper(helper, to: &text)
  }
  if !module.helpers.isEmpty && !module.memberTexts.isEmpty { text.line() }
  emitMemberTexts(module.memberTexts, to: &text)
}

private func emitHelper(_ helper: HelperFunction, to text: inout PythonText) {
  text.filled(
    "def \(helper.name)(\(helper.parameters.joined(separator: ", "))):", indent: 5 + helper.name.utf8.count)
  text.docstring(helper.documentation, helper.headerDocumentation)
  var body = HelperBody(text: text)
  // Written to in two hands, the whole text would be copied.
  text = PythonText()
  body.emit(helper)
  text = body.text
  if helper.isSpecialized { text.line("\(helper.name)._annspecialcase_ = 'specialize:ll'") }
}

/// The statements of a helper, block by block.
struct HelperBody: ~Copyable {
  var text: PythonText
  private var depth = 1
  /// What is written behind a block once it is closed, and how deep.
  private var afterwards: [(depth: Int, lines: [String])] = []

  init(text: consuming PythonText) { self.text = text }

  mutating func emit(_ helper: HelperFunction) {
    for preparation in helper.preparations {
      for line in preparation.lines(in: helper.name) { write(line) }
    }
    for scope in helper.scopes { open(scope) }
    if let allocation = helper.allocation { write("\(helper.memory) = ", allocation.expression) }
    emitCall(helper)
    for (depth, lines) in afterwards.reversed() {
      self.depth = depth
      for line in lines { write(line) }
    }
  }

  private mutating func open(_ scope: HelperScope) {
    switch scope {
    case .textCopy(let value, let name): with("rffi.scoped_str2charp(\(value))", as: name)
    case .textView(let value, let name): with("rffi.scoped_view_charp(\(value))", as: name)
    case .wideText(let value, let name): with("rffi.scoped_unicode2wcharp(\(value))", as: name)
    case .bytes(let value, let name, let canBeNone):
      with("rffi.scoped_nonmovingbuffer(\(canBeNone ? "\(value) or ''" : value))", as: name)
    case .strings(let value, let name): with("_scoped_strings(\(value))", as: name)
    case .place(let name, let pointer, let initial):
      with("lltype.scoped_alloc(\(pointer.spelling).TO, 1)", as: name)
      write("\(name)[0] = \(initial.expression)")
    case .buffer(let name, let size, let isText):
      with("rffi.scoped_alloc_buffer(\(size))", as: name)
      if isText { write("\(name).raw[0] = '\\x00'") }
    case .untilEnough(let size, let growth):
      write("while True:")
      depth += 1
      afterwards.append((depth, growth.next(size)))
    }
  }

  private mutating func with(_ manager: String, as name: String) {
    write("with \(manager) as \(name):")
    depth += 1
  }

  private mutating func emitCall(_ helper: HelperFunction) {
    let call = PythonExpression.call(
      helper.callee, helper.arguments.map { PythonArgument(PythonExpression($0)) })
    guard !helper.isCallEnough else {
      switch helper.results.first {
      case .value(_, .number(let number)):
        write("return ", .call("rffi.cast", .name(number.spelling), call))
      case .value, .allocation, .filled: write("return ", call)
      case nil: write("", call)
      }
      return
    }
    write(helper.usesResult ? "result = " : "", call)
    if let condition = helper.enough {
      write("if \(condition):")
      depth += 1
    }
    if helper.releases.isEmpty { return emitReturn(helper.results, of: helper) }
    write("try:")
    depth += 1
    emitReturn(helper.results, of: helper)
    depth -= 1
    write("finally:")
    depth += 1
    for release in helper.releases {
      let pointer = release.source.text
      write("if \(pointer):")
      write("    \(release.callee)(rffi.cast(\(release.type.spelling), \(pointer)))")
    }
  }

  private mutating func emitReturn(_ results: [HelperResult], of helper: HelperFunction) {
    if results.isEmpty { return write("return") }
    let values = results.map { $0.text(helper.memory) }
    let line = "return " + values.joined(separator: ", ")
    guard values.count > 1, 4 * depth + line.utf8.count > maximumColumn else { return write(line) }
    write("return (")
    for (index, value) in values.enumerated() { write("    \(value)\(index + 1 < values.count ? "," : ")")") }
  }

  private mutating func write(_ line: String) { text.line(spaces(4 * depth) + line) }

  private mutating func write(_ start: String, _ value: PythonExpression) {
    text.line(spaces(4 * depth) + start, value, "", indent: 4 * depth)
  }
}

import LowLevelTypes

extension ModuleInterface {
  /// Reads what a module offers from its text, which may have been edited.
  public init(_ bytes: [UInt8]) {
    let text = ModuleText(bytes)
    var reader = InterfaceReader()
    let statements = text.blocks.map { StatementText($0, of: text) }
    for statement in statements { reader.defineRecord(statement) }
    for statement in statements { reader.read(statement) }
    self.init(bindings: reader.bindings, skipped: reader.skipped)
  }
}

/// Reads statement after statement of a module.
private struct InterfaceReader {
  private(set) var bindings: [InterfaceBinding] = []
  private(set) var skipped: [String: String] = [:]
  private var types = TypeReader()
  /// Where the records are among the bindings.
  private var records: [String: Int] = [:]
  /// The last comment in a section, which what stands directly behind it shares.
  private var shared: (section: String, source: InterfaceSource)?

  /// Makes the type of a record known, and of pointers that are there before it.
  mutating func defineRecord(_ statement: StatementText) {
    if let value = statement.recordValue {
      types.define(statement.name, as: value.arguments.structureName.map { .structure($0) })
    } else if let (pointer, target) = statement.becoming {
      types.define(pointer, as: types.type(of: target).map { .pointer(to: $0) })
    }
  }

  mutating func read(_ statement: StatementText) {
    switch statement.section {
    case "constants": readConstant(statement)
    case "types": readType(statement)
    case "functions", "variables": readExternal(statement)
    case "constants that are pointers": readPointerConstant(statement)
    case "helpers", "conversions", "memory", "callbacks", "registration": readSupport(statement)
    case "not bound": readSkipped(statement)
    default: break
    }
  }

  /// The source of a statement: its own, or that of the one above it, which is about the same.
  private mutating func source(of statement: StatementText) -> InterfaceSource? {
    if let own = commentSource(statement.comments) { shared = (statement.section, own) }
    return shared?.section == statement.section ? shared?.source : nil
  }

  private mutating func readConstant(_ statement: StatementText) {
    let prefix = "CConfig."
    guard let text = statement.assigned, statement.name != "_compilation_info_" else { return }
    let name =
      statement.name.hasPrefix(prefix) ? String(statement.name.dropFirst(prefix.count)) : statement.name
    let source = source(of: statement)
    let value = PythonReader.value(of: text.utf8)
    let call = value?.asCall
    let isAsked = call?.function.hasPrefix("rffi_platform.") == true
    let cName = isAsked ? call?.arguments.positional.first?.asText : nil
    let constant = ConstantInterface(
      value: isAsked ? nil : value.map(ConstantInterface.Value.init) ?? .expression(text),
      definition: source?.definition)
    bindings.append(
      InterfaceBinding(
        name: name, cName: cName ?? name, source: source, text: oneLine(text, value),
        content: .constant(constant)))
  }

  private mutating func readPointerConstant(_ statement: StatementText) {
    guard let routine = statement.routine else { return }
    let name = statement.routineName
    bindings.append(
      InterfaceBinding(
        name: name, cName: name, source: source(of: statement), text: statement.lines.joined(separator: " "),
        content: .constant(
          ConstantInterface(value: .expression(routine.results.joined()), definition: nil))))
  }

  private mutating func readType(_ statement: StatementText) {
    if let (pointer, target) = statement.becoming { return readPointer(pointer, becoming: target) }
    guard let text = statement.assigned else { return }
    let value = PythonReader.value(of: text.utf8)
    if let record = statement.recordValue { return readRecord(statement, record.arguments) }
    if let pointed = value?.asCall?.arguments.positional.first?.description, let index = records[pointed],
      value?.asCall?.function == "lltype.Ptr", statement.comments.isEmpty
    {
      bindings[index].otherNames.append(statement.name)
      types.define(statement.name, as: types.type(of: .name(pointed)).map { .pointer(to: $0) })
      return
    }
    // Its record says what it is; nothing else is to be said of it.
    if text == "lltype.Ptr(lltype.ForwardReference())" { return }
    let type =
      if let integer = plainInteger(text) {
        InterfaceType(text: text, type: integer)
      } else {
        value.map(types.read) ?? InterfaceType(text: oneLine(text, nil), type: nil)
      }
    types.define(statement.name, as: type.type)
    bindings.append(
      InterfaceBinding(
        name: statement.name, cName: statement.name, source: commentSource(statement.comments),
        text: type.text, content: .type(type)))
  }

  /// A pointer that was there before its record, or one to const records.
  private mutating func readPointer(_ pointer: String, becoming target: PythonValue) {
    let record = target.asCall?.arguments.positional.first ?? target
    if let index = records[record.description] { bindings[index].otherNames.append(pointer) }
  }

  private mutating func readRecord(_ statement: StatementText, _ arguments: [PythonValue.Argument]) {
    let members = arguments.positional.dropFirst().compactMap { member -> RecordInterface.Member? in
      guard let items = member.asItems, items.count == 2, let name = items[0].asText else { return nil }
      return RecordInterface.Member(name: name, type: types.read(items[1]))
    }
    var record = RecordInterface(structure: arguments.structureName, members: members)
    if let hints = arguments.value(of: "hints") { record.addLayout(of: hints) }
    records[statement.name] = bindings.count
    bindings.append(
      InterfaceBinding(
        name: statement.name, cName: arguments.structureName?.cName ?? statement.name,
        source: commentSource(statement.comments), text: statement.name, content: .record(record)))
  }

  private mutating func readExternal(_ statement: StatementText) {
    guard let text = statement.assigned else { return }
    let source = source(of: statement)
    let value = PythonReader.value(of: text.utf8)
    let names = statement.name.split(separator: ", ").map(String.init)
    guard let first = names.first, let call = value?.asCall else { return }
    let positional = call.arguments.positional
    let content: InterfaceBinding.Content
    let cName: String?
    if call.function == "rffi.CExternVariable", positional.count > 1 {
      cName = positional[1].asText
      content = .variable(
        VariableInterface(type: types.read(positional[0]), isWritable: names.count > 1))
    } else if positional.count > 2, let arguments = positional[positional.count - 2].asItems {
      cName = positional[0].asText
      content = .function(
        FunctionInterface(
          declarator: call.function, arguments: arguments.map(types.read),
          result: types.read(positional[positional.count - 1]),
          policy: call.arguments.filter { $0.keyword != nil }))
    } else {
      return
    }
    bindings.append(
      InterfaceBinding(
        name: first, otherNames: Array(names.dropFirst()), cName: cName ?? first, source: source,
        text: oneLine(text, value), content: content))
  }

  /// What stands in a module to work with what is bound. Names with an underscore in front are its own business.
  private mutating func readSupport(_ statement: StatementText) {
    let name = statement.routine == nil ? statement.name : statement.routineName
    if name.hasPrefix("_") || name.contains("(") || name.contains(".") { return }
    let content: InterfaceBinding.Content
    if let routine = statement.routine {
      content = .routine(routine)
    } else if let value = statement.assigned.flatMap({ PythonReader.value(of: $0.utf8) }),
      types.type(of: value) != nil
    {
      content = .type(types.read(value))
    } else {
      return
    }
    bindings.append(
      InterfaceBinding(
        name: name, cName: name, source: nil, text: statement.lines.first ?? "", content: content))
  }

  private mutating func readSkipped(_ statement: StatementText) {
    guard let line = statement.lines.first ?? statement.comments.first else { return }
    let parts = line.dropFirst(2).split(separator: ": ", maxSplits: 2).map(String.init)
    guard parts.count == 3, parts[1] == statement.name else { return }
    skipped[parts[1]] = parts[2]
  }
}

extension StatementText {
  /// The call that makes a record; nil for other statements.
  fileprivate var recordValue: (function: String, arguments: [PythonValue.Argument])? {
    guard let text = assigned, text.hasPrefix("rffi.CStruct("),
      let call = PythonReader.value(of: text.utf8)?.asCall
    else { return nil }
    return call
  }

  /// `POINTER.TO.become(target)`; nil for other statements.
  fileprivate var becoming: (pointer: String, target: PythonValue)? {
    let whole = lines.joined(separator: "\n")
    guard let name = whole.firstRange(of: ".TO.become(")?.lowerBound,
      let target = PythonReader.value(of: whole[name...].dropFirst(".TO.become".count).utf8)
    else { return nil }
    return (String(whole[..<name]), target)
  }

  /// The name of the function or class that it defines.
  fileprivate var routineName: String { String(name.prefix { $0 != "(" && $0 != ":" }) }

}

extension [PythonValue.Argument] {
  /// The record that `rffi.CStruct` is told of.
  fileprivate var structureName: StructureName? {
    guard let name = positional.first?.asText else { return nil }
    let hints = value(of: "hints")?.description ?? ""
    return StructureName(
      cName: name, isTypedef: hints.contains("'typedef': True"), isUnion: hints.contains("'union': True"))
  }
}

extension RecordInterface {
  /// Takes over what a frozen module says of sizes and offsets.
  fileprivate mutating func addLayout(of hints: PythonValue) {
    guard case .dictionary(let entries) = hints else { return }
    let values = Dictionary(entries.map { ($0.key.asText ?? "", $0.value) }) { first, _ in first }
    if let size = values["size"]?.asInteger, let alignment = values["align"]?.asInteger {
      extent = Extent(size: size, alignment: alignment)
    }
    guard let offsets = values["fieldoffsets"]?.asItems, offsets.count == members.count else { return }
    for index in members.indices { members[index].offset = offsets[index].asInteger }
  }
}

extension ConstantInterface.Value {
  /// The value of what a module has for a constant.
  fileprivate init(_ value: PythonValue) {
    switch value {
    case .number(let text):
      if let integer = Int64(text) {
        self = .integer(integer)
      } else {
        self = Double(text).map { .float(bits: $0.bitPattern) } ?? .expression(text)
      }
    case .string(let bytes): self = .string(bytes)
    case .unicode(let units): self = .unicode(units)
    case .call("r_uint", let arguments):
      let number = arguments.positional.first?.description ?? ""
      self = UInt64(number).map { .unsigned($0) } ?? .expression(value.description)
    case .call("float", let arguments):
      let number = arguments.positional.first?.asText ?? ""
      self = Double(number).map { .float(bits: $0.bitPattern) } ?? .expression(value.description)
    case .name, .list, .tuple, .dictionary, .call: self = .expression(value.description)
    }
  }
}

/// The type of what is C's `int` or `unsigned int` on every machine, which a module finds out with a condition.
private func plainInteger(_ text: String) -> LLType? {
  if text.hasPrefix("rffi.INT_real if ") { return .number(.int) }
  if text.hasPrefix("(getattr(rffi, 'UINT_real'") { return .number(.unsignedInt) }
  return nil
}

/// A statement's value on one line.
private func oneLine(_ text: String, _ value: PythonValue?) -> String {
  value?.description
    ?? text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
}

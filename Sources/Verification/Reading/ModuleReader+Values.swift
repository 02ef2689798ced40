import LowLevelTypes
import PythonSource

extension ModuleReader {
  // MARK: Constants

  mutating func readConfiguration(_ definition: ClassDefinition) {
    for statement in definition.body {
      guard case .assignment(let targets, let value) = statement.kind, let name = targets.first?.dottedName,
        name != "_compilation_info_"
      else { continue }
      readEntry(name, value, statement.range)
    }
  }

  mutating func readEntry(_ name: String, _ value: Expression, _ range: SourceRange) {
    guard let (function, arguments) = value.call, let cName = arguments.positional.first?.string,
      let question = Self.questions[function]
    else { return leaveUnread(name, range, "the question is not understood") }
    contents.constants.append(
      .init(name, position(range), StatedConstant(cName: cName, value: question)))
  }

  private static let questions: [String: StatedConstant.Value] = [
    "rffi_platform.ConstantInteger": .askedEnumerator,
    "rffi_platform.DefinedConstantInteger": .askedInteger,
    "rffi_platform.DefinedConstantDouble": .askedDouble,
    "rffi_platform.DefinedConstantString": .askedString,
  ]

  /// The value of a constant that is written down; nil for what is none.
  func constant(_ value: Expression) -> StatedConstant.Value? {
    if let integer = value.integer { return .integer(Int64(integer)) }
    switch value.kind {
    case .floating(let number): return .float(bits: number.bitPattern)
    case .unary("-", let operand):
      if case .floating(let number) = operand.kind { return .float(bits: (-number).bitPattern) }
      return nil
    case .string:
      let literal = PythonLiteral(module.text.text(value.range))
      return literal.isUnicode
        ? .unicode(literal.units) : .string(literal.units.map(UInt8.init(truncatingIfNeeded:)))
    case .call:
      guard let (function, arguments) = value.call, let first = arguments.positional.first else { return nil }
      if function == "r_uint" { return UInt64(module.text.text(first.range)).map { .unsigned($0) } }
      if function == "float" { return first.string.flatMap(Double.init).map { .float(bits: $0.bitPattern) } }
      return nil
    default: return nil
    }
  }

  // MARK: Records

  /// The record that `rffi.CStruct` is told of.
  func structure(_ arguments: [Expression.Argument]) -> StructureName? {
    guard let name = arguments.positional.first?.string else { return nil }
    let hints = arguments.keyword("hints")
    let isTrue = { (key: String) in hints?.entry(key)?.dottedName == "True" }
    return StructureName(cName: name, isTypedef: isTrue("typedef"), isUnion: isTrue("union"))
  }

  mutating func readRecord(_ name: String, _ arguments: [Expression.Argument], _ range: SourceRange) {
    guard let structure = structure(arguments) else {
      return leaveUnread(name, range, "the name of the record is not understood")
    }
    var members: [StatedRecord.Member] = []
    for argument in arguments.positional.dropFirst() {
      guard let pair = argument.items, pair.count == 2, let name = pair[0].string else {
        leaveUnread(name, argument.range, "the member is not understood")
        continue
      }
      members.append(
        StatedRecord.Member(name: name, type: spelling(pair[1]), position: position(argument.range)))
    }
    let hints = arguments.keyword("hints")
    let offsets = hints?.entry("fieldoffsets")?.items?.compactMap(\.integer)
    contents.records.append(
      .init(
        name, position(range),
        StatedRecord(
          structure: structure, members: members, size: hints?.entry("size")?.integer,
          alignment: hints?.entry("align")?.integer, offsets: offsets)))
  }
}

extension Expression {
  /// The value under a key of a dictionary.
  fileprivate func entry(_ key: String) -> Expression? {
    guard case .dictionary(let pairs) = kind else { return nil }
    return pairs.first { $0.key.string == key }?.value
  }

  /// The dotted names of the functions that are called in it.
  var calledNames: [String] { (call.map { [$0.function] } ?? []) + children.flatMap(\.calledNames) }
}

extension LLType {
  /// Whether a function is in it, so that written out it may be larger than any memory.
  var holdsFunction: Bool {
    switch self {
    case .function, .alias: true
    case .pointer(let target): target.holdsFunction
    case .array(let item, _), .fixedArray(let item, _): item.holdsFunction
    case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .renamed, .structure,
      .opaque:
      false
    }
  }
}

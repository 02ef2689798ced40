import Diagnostics
import LowLevelTypes

extension ModuleContents {
  /// The module as RPython sees it, to be put to the compilers as its text is: what RPython sees otherwise than the text
  /// says is taken from RPython, and so are the sizes of records, the places of members and the values of constants.
  ///
  /// A type that RPython sees as the text says it keeps the text's own spelling, which says more: `rffi` has one type for
  /// `int` and `pid_t`.
  ///
  /// - Parameters:
  ///   - imported: what RPython sees.
  ///   - file: the module as findings call it.
  /// - Returns: the module, and what is wrong whatever C says.
  public func seen(
    by imported: ImportedBindings, file: String
  ) -> (contents: ModuleContents, findings: [VerificationFinding]) {
    var view = RPythonView(imported: imported, file: file, text: self)
    view.run()
    return (view.contents, view.findings)
  }
}

/// Puts what RPython sees in the place of what a text says.
private struct RPythonView {
  let imported: ImportedBindings
  let file: String
  let text: ModuleContents
  var contents: ModuleContents
  var findings: [VerificationFinding] = []

  init(imported: ImportedBindings, file: String, text: ModuleContents) {
    self.imported = imported
    self.file = file
    self.text = text
    contents = text
  }

  private var start: SourcePosition { SourcePosition(file: file, line: 1, column: 1) }

  mutating func run() {
    // What the text leaves open is there now.
    contents.unread = []
    contents.types = text.types.map { type($0) }
    contents.functions = text.functions.map { function($0) } + furtherFunctions()
    contents.variables = text.variables.map { variable($0) }
    contents.records = text.records.compactMap { record($0) } + furtherRecords()
    contents.constants = text.constants.compactMap { constant($0) }
    for name in imported.unfinished.sorted() {
      find(
        .notInRPython, name, place(of: name), "a type", "an lltype.ForwardReference that never becomes a type"
      )
    }
  }

  private mutating func find(
    _ code: VerificationCode, _ subject: String, _ position: SourcePosition, _ stated: String,
    _ actual: String?
  ) {
    findings.append(
      VerificationFinding(
        code: code, position: position, subject: subject, stated: stated, actual: actual,
        witnesses: ["RPython"]))
  }

  private func place(of name: String) -> SourcePosition {
    text.types.first { $0.name == name }?.position ?? text.records.first { $0.name == name }?.position
      ?? text.functions.first { $0.name == name }?.position ?? start
  }

  /// The text's own spelling where it means what RPython sees, or what RPython sees.
  private func spelling(_ stated: StatedSpelling, _ seen: LLType?) -> StatedSpelling {
    guard let seen else { return stated }
    if let type = stated.type, type.outline == seen.outline { return stated }
    return StatedSpelling(
      text: "\(stated.text), to RPython \(seen.outline)", type: seen, hasVoidRemark: stated.hasVoidRemark)
  }

  // MARK: Types

  private mutating func type(_ placed: ModuleContents.Placed<StatedType>) -> ModuleContents.Placed<StatedType>
  {
    guard let seen = imported.types[placed.name] else {
      find(.notInRPython, placed.name, placed.position, placed.value.type.text, nil)
      return placed
    }
    return .init(
      placed.name, placed.position,
      StatedType(type: spelling(placed.value.type, seen), comment: placed.value.comment))
  }

  // MARK: Functions

  private mutating func function(
    _ placed: ModuleContents.Placed<StatedFunction>
  ) -> ModuleContents.Placed<StatedFunction> {
    let stated = placed.value
    guard let seen = imported.functions[placed.name] else {
      // One that is called and given no name cannot be found.
      if placed.name != stated.cName {
        find(.notInRPython, placed.name, placed.position, "the function \(stated.cName)", nil)
      }
      return placed
    }
    let isSameCount = seen.arguments.count == stated.arguments.count
    let arguments = seen.arguments.enumerated().map { index, type in
      isSameCount ? spelling(stated.arguments[index], type) : Self.spelling(type)
    }
    return .init(
      placed.name, placed.position,
      StatedFunction(
        cName: seen.cName, route: route(stated.route, seen), arguments: arguments,
        result: spelling(stated.result, seen.result)))
  }

  /// What RPython says of how C gets to a function, and the count of named arguments, which it does not keep.
  private func route(
    _ stated: StatedFunction.Route, _ seen: ImportedBindings.Function
  ) -> StatedFunction.Route {
    if seen.isMacro { return .macro }
    if seen.isBrought { return .shim }
    return stated == .macro || stated == .shim ? .library : stated
  }

  /// What the text does not show to be a function: one that is made in a loop, or by a function of the module's own.
  private func furtherFunctions() -> [ModuleContents.Placed<StatedFunction>] {
    let known = Set(text.functions.map(\.name))
    let accessors = Set(text.variables.flatMap { ["get_\($0.value.cName)", "set_\($0.value.cName)"] })
    return imported.functions.sorted { $0.key < $1.key }.compactMap { name, seen in
      // The accessors of a variable are compared with it.
      if known.contains(name) || seen.isBrought && accessors.contains(seen.cName) { return nil }
      return .init(
        name, start,
        StatedFunction(
          cName: seen.cName, route: route(.library, seen), arguments: seen.arguments.map(Self.spelling),
          result: Self.spelling(seen.result)))
    }
  }

  private static func spelling(_ type: LLType?) -> StatedSpelling {
    StatedSpelling(text: type?.outline ?? "a type of RPython's own", type: type)
  }

  // MARK: Variables

  private mutating func variable(
    _ placed: ModuleContents.Placed<StatedVariable>
  ) -> ModuleContents.Placed<StatedVariable> {
    let stated = placed.value
    guard let getter = imported.functions[placed.name] else {
      find(.notInRPython, placed.name, placed.position, "the variable \(stated.cName)", nil)
      return placed
    }
    let setter = imported.functions.values.first { $0.isBrought && $0.cName == "set_\(stated.cName)" }
    if let written = setter?.arguments.first ?? nil, let read = getter.result, written.outline != read.outline
    {
      find(.wrongVariable, placed.name, placed.position, "a setter of \(written.outline)", read.outline)
    }
    return .init(
      placed.name, placed.position,
      StatedVariable(
        cName: stated.cName, type: spelling(stated.type, getter.result), cType: stated.cType,
        isWritable: setter != nil, isDeclaredAgain: stated.isDeclaredAgain))
  }

  // MARK: Records

  private mutating func record(
    _ placed: ModuleContents.Placed<StatedRecord>
  ) -> ModuleContents.Placed<StatedRecord>? {
    guard let seen = imported.records[placed.name] else {
      find(.notInRPython, placed.name, placed.position, placed.value.structure.description, nil)
      return placed
    }
    if !seen.trouble.isEmpty { find(.unusableRecord, placed.name, placed.position, "a record", seen.trouble) }
    return seen.size < 0 ? nil : view(of: seen, placed.name, placed)
  }

  private func view(
    of seen: ImportedBindings.Record, _ name: String, _ placed: ModuleContents.Placed<StatedRecord>?
  ) -> ModuleContents.Placed<StatedRecord> {
    let stated = Dictionary(
      (placed?.value.members ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let position = placed?.position ?? start
    let members = seen.members.map { member in
      StatedRecord.Member(
        name: member.name,
        type: stated[member.name].map { spelling($0.type, member.type) } ?? Self.spelling(member.type),
        position: stated[member.name]?.position ?? position)
    }
    return .init(
      name, position,
      StatedRecord(
        structure: seen.structure, members: members, size: seen.size, alignment: nil,
        offsets: seen.members.map(\.offset)))
  }

  private mutating func furtherRecords() -> [ModuleContents.Placed<StatedRecord>] {
    let known = Set(text.records.map(\.name))
    // Another name for a record is no further record.
    let names = Set(text.records.map(\.value.structure))
    var found: [ModuleContents.Placed<StatedRecord>] = []
    for (name, seen) in imported.records.sorted(by: { $0.key < $1.key })
    where !known.contains(name) && !names.contains(seen.structure) {
      if !seen.trouble.isEmpty { find(.unusableRecord, name, start, "a record", seen.trouble) }
      if seen.size >= 0 { found.append(view(of: seen, name, nil)) }
    }
    return found
  }

  // MARK: Constants

  private mutating func constant(
    _ placed: ModuleContents.Placed<StatedConstant>
  ) -> ModuleContents.Placed<StatedConstant>? {
    switch imported.constants[placed.name] {
    case .value(let value):
      return .init(placed.name, placed.position, StatedConstant(cName: placed.value.cName, value: value))
    case .missing:
      find(
        .wrongConstant, placed.name, placed.position, "the macro \(placed.value.cName)",
        "None, since it is not defined")
    case .unfit(let text):
      find(.wrongValue, placed.name, placed.position, text, "no number that RPython holds")
    case nil:
      find(.notInRPython, placed.name, placed.position, "the constant \(placed.value.cName)", nil)
    }
    return nil
  }
}

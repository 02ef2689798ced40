import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// The C library's stream, for which RPython has a type of its own.
  func isFile(_ id: RecordID) -> Bool { declarations[id].tag == "_IO_FILE" }

  /// A record as a value: a member, an element, an argument.
  mutating func lowerRecordValue(_ id: RecordID) throws(SkipReason) -> LLType {
    guard let name = names[id] else { throw SkipReason(.unnamedType) }
    guard declarations[id].definition != nil, isComplete(id) else { throw SkipReason(.incompleteType) }
    if importRecordPointer(id, name) == nil { bindRecord(id, name) }
    return .alias(name.python, .structure(name.structure))
  }

  /// The pointer to a record under its name, with as much bound as it needs.
  mutating func bindRecordPointer(_ id: RecordID, _ name: TypeNames.Record) -> LLType {
    if let imported = importRecordPointer(id, name) { return imported }
    guard declarations[id].definition != nil else { return bindOpaque(id, name) }
    switch recordStates[id] {
    case .bound, .forwardDeclared: break
    case .inProgress: forwardDeclare(id, name)
    case nil:
      if recordDepth < maximumRecordDepth, !containsUnfinished(id) {
        bindRecord(id, name)
      } else {
        forwardDeclare(id, name)
        postponedRecords.append(id)
      }
    }
    return .alias(name.pointer, .pointer(to: .structure(name.structure)))
  }

  /// Whether a record has one inside, at any depth, that is still being bound around it: then it has to wait.
  private func containsUnfinished(_ id: RecordID) -> Bool {
    guard recordDepth > 0, let definition = declarations[id].definition else { return false }
    return definition.fields.contains { field in
      guard let inner = declarations.recordInside(field.type) else { return false }
      let isUnfinished = recordPlans[inner] != nil && recordStates[inner] != .bound
      return isUnfinished || containsUnfinished(inner)
    }
  }

  private mutating func forwardDeclare(_ id: RecordID, _ name: TypeNames.Record) {
    recordStates[id] = .forwardDeclared
    bindings.append(.forward(pointerName: name.pointer))
  }

  private mutating func bindOpaque(_ id: RecordID, _ name: TypeNames.Record) -> LLType {
    let spelling = OpaqueSpelling.pointee(name.spelling)
    if recordStates[id] == nil {
      recordStates[id] = .bound
      let record = declarations[id]
      bindings.append(
        .opaquePointer(
          name: name.pointer, spelling: spelling,
          origin: Origin(declaration: declaration(of: id, name), position: record.position)))
      bindSyntheticTypedef(id)
    }
    return .alias(name.pointer, .pointer(to: .opaque(spelling)))
  }

  /// Binds a complete record after everything its members are made of.
  mutating func bindRecord(_ id: RecordID, _ name: TypeNames.Record) {
    guard let definition = declarations[id].definition, recordPlans[id] == nil else { return }
    if recordStates[id] == .inProgress { return }
    if recordStates[id] == nil { recordStates[id] = .inProgress }
    recordPlans[id] = RecordPlan()
    recordDepth += 1
    let outer = remarks
    remarks = []
    var plan = self.plan(id, name, definition)
    // What other headers declare is theirs to bind.
    if declarations[id].isOwned { nameAccessors(of: &plan, name) }
    recordPlans[id] = plan
    let isForwardDeclared = recordStates[id] == .forwardDeclared
    recordStates[id] = .bound
    bindSyntheticTypedef(id)
    bindings.append(
      .structure(
        StructBinding(
          name: name.python, pointerName: name.pointer, structure: name.structure, fields: plan.fields,
          size: definition.size, alignment: definition.alignment, isForwardDeclared: isForwardDeclared,
          forwardConstPointerName: forwardConstPointers[id],
          origin: Origin(
            declaration: declaration(of: id, name), position: declarations[id].position,
            remarks: remarks + alignmentRemarks(definition)
              + plan.unreachable.map { "\($0.name): \($0.accessors?.remark ?? $0.reason.description)" }))))
    remarks = outer
    recordDepth -= 1
  }

  /// What C says of a record, in one line: the tag, and the typedef where that is its name in the module.
  private func declaration(of id: RecordID, _ name: TypeNames.Record) -> String {
    let record = declarations[id]
    let head = "\(record.kind.rawValue) \(record.tag ?? "{...}")"
    if name.spelling == head { return head }
    return names.syntheticTypedefs[id] == nil
      ? "typedef \(head) \(name.spelling)" : "\(head) \(name.spelling)"
  }

  /// C's `malloc`, by which RPython allocates, knows of no alignment beyond that of `max_align_t`.
  private func alignmentRemarks(_ definition: RecordDefinition) -> [String] {
    definition.alignment > 16
      ? ["C aligns it to \(definition.alignment) bytes, memory that RPython allocates is aligned to 16"] : []
  }

  private mutating func bindSyntheticTypedef(_ id: RecordID) {
    if let typedef = names.syntheticTypedefs[id] { syntheticTypedefs.append(typedef) }
  }

  /// Binds the records that were only forward-declared because of what they contain, or to keep a chain of pointers
  /// short.
  mutating func bindPostponedRecords() {
    while let id = postponedRecords.popLast() {
      if let name = names[id] { bindRecord(id, name) }
    }
  }
}

/// How many records deep pointers are followed before a forward reference ends the chain, so that no header can
/// exhaust the stack.
private let maximumRecordDepth = 200

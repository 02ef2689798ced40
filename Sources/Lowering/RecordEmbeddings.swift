import CDeclarations

/// Which records lie inside which, and which lead to which.
///
/// ll2ctypes completes the argument types of a function pointer while it builds the record that has it as a member.
/// If one of them leads to a record that has this one inside, it is completed too early ("_fields_ is final"): the
/// pattern of GObject's class structures.
struct RecordEmbeddings {
  /// For each record, those that have it inside, not counting further levels.
  private var embedders: [[Int]]
  /// For each record, those whose members mention it in any way.
  private var mentioners: [[Int]]
  /// The records that lead to one that has the key inside, found when first asked for.
  private var leading: [RecordID: Set<Int>] = [:]

  init(_ declarations: HeaderDeclarations) {
    embedders = Array(repeating: [], count: declarations.records.count)
    mentioners = embedders
    for (index, record) in declarations.records.enumerated() {
      for field in record.definition?.fields ?? [] {
        if let inner = declarations.recordInside(field.type) { embedders[inner.index].append(index) }
        for mentioned in declarations.recordsMentioned(by: field.type) {
          mentioners[mentioned.index].append(index)
        }
      }
    }
  }

  /// Whether a type mentions a record from which one can be reached that has `id` inside.
  mutating func reachesEmbedder(
    of id: RecordID, from type: QualifiedType, _ declarations: HeaderDeclarations
  ) -> Bool {
    if embedders[id.index].isEmpty { return false }
    let leading = self.leading[id] ?? closure(closure([id.index], embedders, withStart: false), mentioners)
    self.leading[id] = leading
    return declarations.recordsMentioned(by: type).contains { leading.contains($0.index) }
  }

  private func closure(_ start: Set<Int>, _ edges: [[Int]], withStart: Bool = true) -> Set<Int> {
    var found = withStart ? start : []
    var pending = Array(start)
    while let node = pending.popLast() {
      for next in edges[node] where found.insert(next).inserted { pending.append(next) }
    }
    return found
  }
}

extension HeaderDeclarations {
  /// The record that a type is, or that its items are if it is an array.
  func recordInside(_ type: QualifiedType) -> RecordID? {
    switch resolve(type).type {
    case .record(let id): id
    case .array(let element, _): recordInside(element)
    default: nil
    }
  }

  /// The records that a type is made of, through pointers, arrays and functions.
  fileprivate func recordsMentioned(by type: QualifiedType) -> [RecordID] {
    switch resolve(type).type {
    case .record(let id): [id]
    case .pointer(let pointee): recordsMentioned(by: pointee)
    case .array(let element, _): recordsMentioned(by: element)
    case .function(let function):
      function.parameters.flatMap { recordsMentioned(by: $0) } + recordsMentioned(by: function.result)
    default: []
    }
  }
}

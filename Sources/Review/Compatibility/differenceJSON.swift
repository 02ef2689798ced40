/// The difference for programs; `Documentation/Review.md` has the members.
func differenceJSON(_ difference: InterfaceDifference, _ sides: DifferenceSides) -> JSON {
  let verdict = difference.verdict
  return .object([
    "format": .integer(1),
    "old": .string(sides.old),
    "new": .string(sides.new),
    "summary": .object([
      "source": .string(verdict.source.rawValue), "abi": .string(verdict.abi.rawValue),
      "changes": .object(
        difference.counts.map { JSON.Member(name: $0.kind.rawValue, value: .integer($0.count)) }),
      "notCompared": .object([
        "constants": .integer(difference.notCompared.constants),
        "records": .integer(difference.notCompared.records),
      ]),
    ]),
    "changes": .array(difference.changes.map(\.json)),
  ])
}

extension InterfaceChange {
  /// The change as an object.
  var json: JSON {
    .object([
      "change": .string(kind.rawValue),
      "kind": (binding?.kind).map(JSON.string),
      "name": (binding?.name).map(JSON.string),
      "cName": (binding?.cName).map(JSON.string),
      "source": .string(source.rawValue),
      "abi": .string(abi.rawValue),
      "notes": .strings(notes),
      "old": old?.json,
      "new": new?.json,
    ])
  }
}

extension InterfaceBinding {
  fileprivate var json: JSON {
    .object([
      "place": source.map { .string($0.place) },
      "declaration": source.map { .string($0.declaration) },
      "text": .string(text),
    ])
  }
}

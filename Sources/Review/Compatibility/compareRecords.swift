/// What changed in a record; nil where nothing did.
func layoutChange(from old: RecordInterface, to new: RecordInterface, _ pair: BindingPair) -> InterfaceChange?
{
  let comparison = RecordComparison(old: old, new: new)
  let notes = comparison.extentNotes + comparison.memberNotes
  if notes.isEmpty { return nil }
  return pair.change(
    .layout,
    Verdict(
      source: comparison.breaksSource ? .breaking : .compatible,
      abi: comparison.breaksABI ? .breaking : .compatible), notes)
}

/// Two forms of a record.
private struct RecordComparison {
  private let old: RecordInterface
  private let new: RecordInterface
  private let oldMembers: [String: RecordInterface.Member]
  private let newMembers: [String: RecordInterface.Member]

  init(old: RecordInterface, new: RecordInterface) {
    self.old = old
    self.new = new
    oldMembers = Dictionary(old.members.map { ($0.name, $0) }) { first, _ in first }
    newMembers = Dictionary(new.members.map { ($0.name, $0) }) { first, _ in first }
  }

  private var common: [(old: RecordInterface.Member, new: RecordInterface.Member)] {
    old.members.compactMap { member in newMembers[member.name].map { (member, $0) } }
  }

  private var gone: [RecordInterface.Member] { old.members.filter { newMembers[$0.name] == nil } }
  private var come: [RecordInterface.Member] { new.members.filter { oldMembers[$0.name] == nil } }

  var extentNotes: [String] {
    guard let before = old.extent, let after = new.extent else { return [] }
    var notes: [String] = []
    if before.size != after.size { notes.append("\(after.size) bytes in place of \(before.size)") }
    if before.alignment != after.alignment {
      notes.append("aligned to \(after.alignment) bytes in place of \(before.alignment)")
    }
    return notes
  }

  var memberNotes: [String] {
    var notes: [String] = []
    for member in come where !member.isFiller { notes.append("\(member.name) is new\(member.place)") }
    for member in gone where !member.isFiller {
      notes.append("\(member.name) is gone\(member.place)\(member.isKeptFree ? keptFree : "")")
    }
    for (before, after) in common {
      if let change = verdict(from: before.type, to: after.type, .member) {
        notes.append("\(after.name): \(change.words(before.type, after.type))")
      }
      if let from = before.offset, let to = after.offset, from != to {
        notes.append("\(after.name) moved from \(from) to \(to)\(after.isKeptFree ? keptFree : "")")
      }
    }
    notes += bitfieldChanges
    if hasOtherOrder { notes.append("its members stand in another order") }
    let isAboutFiller = (come + gone).contains(where: \.isFiller)
    if notes.isEmpty, extentNotes.isEmpty, isAboutFiller {
      notes.append("what RPython cannot say of it changed")
    }
    return notes
  }

  /// What became of bitfields that are in both forms. One that came or went does so with the functions that reach it.
  private var bitfieldChanges: [String] {
    guard let before = old.bitfields, let after = new.bitfields else { return [] }
    let known = Dictionary(before.map { ($0.name, $0) }) { first, _ in first }
    return after.compactMap { field in
      guard let old = known[field.name], old != field else { return nil }
      return "\(field.name): \(field.words) in place of \(old.words)"
    }
  }

  /// Where offsets are known they tell more.
  private var hasOtherOrder: Bool {
    if areOffsetsKnown { return false }
    let names = Set(common.map(\.old.name))
    return old.members.map(\.name).filter(names.contains) != new.members.map(\.name).filter(names.contains)
  }

  private var areOffsetsKnown: Bool {
    (old.members + new.members).allSatisfy { $0.offset != nil } && old.extent != nil && new.extent != nil
  }

  var breaksSource: Bool {
    gone.contains { !$0.isFiller && !$0.isKeptFree }
      || common.contains { verdict(from: $0.old.type, to: $0.new.type, .member) != nil }
  }

  /// Whether a compiled program finds something elsewhere, or otherwise, than it was told.
  var breaksABI: Bool {
    let isReadOtherwise = common.contains { before, after in
      verdict(from: before.type, to: after.type, .member)?.abi == .breaking
    }
    if isReadOtherwise || !bitfieldChanges.isEmpty { return true }
    guard areOffsetsKnown else { return !come.isEmpty || !gone.isEmpty || hasOtherOrder }
    return old.extent != new.extent
      || common.contains { $0.old.offset != $0.new.offset && !$0.new.isKeptFree }
      || gone.contains { member in !member.isFiller && !member.isKeptFree && !isRenamed(member) }
  }

  /// Whether another member that is passed alike has its place.
  private func isRenamed(_ member: RecordInterface.Member) -> Bool {
    come.contains { other in
      other.offset == member.offset && verdict(from: member.type, to: other.type, .member)?.abi != .breaking
    }
  }
}

extension RecordInterface.Bitfield {
  fileprivate var words: String { "\(counted(width, "bit")) at bit \(bitOffset)" }
}

/// Said of members whose names say that nobody uses them.
private let keptFree = "; taken for room that is kept free, by its name"

extension RecordInterface.Member {
  /// Whether its name says that it only keeps room for later versions, as `_reserved1` and `padding` do.
  fileprivate var isKeptFree: Bool {
    name.lowercased().split(separator: "_").contains { word in
      let letters = word.prefix { $0.isLetter }
      return ["reserved", "padding", "pad", "unused", "spare", "dummy"].contains(letters)
    }
  }

  fileprivate var place: String { offset.map { ", at \($0)" } ?? "" }
}

/// What differs between two modules, binding by binding.
public struct ModuleDifference: Sendable {
  /// What happened to one block.
  public enum Change: Hashable, Sendable {
    /// It is in the old module only, or somewhere else in the new one.
    case removed(ModuleText.Block)
    /// It is in the new module only, or somewhere else in the old one.
    case added(ModuleText.Block)
    /// It is in both, with other lines.
    case changed(old: ModuleText.Block, new: ModuleText.Block)
  }

  /// The module as it was.
  public let old: ModuleText
  /// The module as it is.
  public let new: ModuleText
  /// A block of either module, or of both.
  enum Row: Hashable, Sendable {
    case same(old: ModuleText.Block, new: ModuleText.Block)
    case changed(Change)
  }

  /// All blocks, in the order of both modules.
  let rows: [Row]

  /// Compares two modules.
  public init(from old: ModuleText, to new: ModuleText) {
    self.old = old
    self.new = new
    var rows: [Row] = []
    var (oldNext, newNext) = (0, 0)
    func close(_ oldEnd: Int, _ newEnd: Int) {
      rows += old.blocks[oldNext..<oldEnd].map { .changed(.removed($0)) }
      rows += new.blocks[newNext..<newEnd].map { .changed(.added($0)) }
      (oldNext, newNext) = (oldEnd + 1, newEnd + 1)
    }
    for pair in alignment(old.blocks.map(\.key), new.blocks.map(\.key)) {
      close(pair.old, pair.new)
      let (before, after) = (old.blocks[pair.old], new.blocks[pair.new])
      let isSame = old.lines[before.lines].elementsEqual(new.lines[after.lines])
      rows.append(isSame ? .same(old: before, new: after) : .changed(.changed(old: before, new: after)))
    }
    close(old.blocks.count, new.blocks.count)
    self.rows = rows
  }

  /// The changes, in the order of both modules.
  public var changes: [Change] {
    rows.compactMap { row in
      switch row {
      case .same: nil
      case .changed(let change): change
      }
    }
  }

  /// How many blocks changed, came, went and moved, in words.
  public var summary: String {
    let oldKeys = Set(old.blocks.map(\.key)), newKeys = Set(new.blocks.map(\.key))
    var (changed, added, removed, moved) = (0, 0, 0, 0)
    for change in changes {
      switch change {
      case .changed: changed += 1
      case .added(let block): if oldKeys.contains(block.key) { moved += 1 } else { added += 1 }
      case .removed(let block): if !newKeys.contains(block.key) { removed += 1 }
      }
    }
    let counts = [(changed, "changed"), (added, "added"), (removed, "removed"), (moved, "moved")]
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}

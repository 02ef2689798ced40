import Diagnostics

extension ModuleDifference {
  /// The changes as a unified difference, with the names of the changed blocks in the head of each hunk. `patch` takes
  /// it, as long as there is nothing in the modules that a terminal must not see.
  public func unified(oldName: String, newName: String) -> String {
    let steps = rows.flatMap(steps)
    var lines = ["--- \(inertText(oldName))", "+++ \(inertText(newName))"]
    var (next, oldLine, newLine) = (0, 0, 0)
    for range in hunkRanges(of: steps) {
      // What lies between two hunks is the same in both modules.
      oldLine += range.lowerBound - next
      newLine += range.lowerBound - next
      next = range.upperBound
      let hunk = steps[range]
      let oldCount = hunk.count { $0.kind != .added }
      let newCount = hunk.count { $0.kind != .removed }
      lines.append("@@ -\(span(oldLine, oldCount)) +\(span(newLine, newCount)) @@ \(title(of: hunk))")
      for step in hunk { lines += text(step) }
      oldLine += oldCount
      newLine += newCount
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// One line on the way from the old module to the new one.
  private struct Step {
    enum Kind {
      case kept
      case removed
      case added
    }

    let kind: Kind
    /// The line in its module.
    let line: Int
    /// The block that it belongs to.
    let block: ModuleText.Block.Key
  }

  private func steps(_ row: Row) -> [Step] {
    switch row {
    case .same(let old, _): old.lines.map { Step(kind: .kept, line: $0, block: old.key) }
    case .changed(.removed(let old)): old.lines.map { Step(kind: .removed, line: $0, block: old.key) }
    case .changed(.added(let new)): new.lines.map { Step(kind: .added, line: $0, block: new.key) }
    case .changed(.changed(let old, let new)): steps(old, new)
    }
  }

  private func steps(_ before: ModuleText.Block, _ after: ModuleText.Block) -> [Step] {
    var steps: [Step] = []
    var (oldNext, newNext) = (before.lines.lowerBound, after.lines.lowerBound)
    func close(_ oldEnd: Int, _ newEnd: Int) {
      steps += (oldNext..<oldEnd).map { Step(kind: .removed, line: $0, block: before.key) }
      steps += (newNext..<newEnd).map { Step(kind: .added, line: $0, block: before.key) }
    }
    for pair in alignment(Array(old.lines[before.lines]), Array(new.lines[after.lines])) {
      let (oldLine, newLine) = (before.lines.lowerBound + pair.old, after.lines.lowerBound + pair.new)
      close(oldLine, newLine)
      steps.append(Step(kind: .kept, line: oldLine, block: before.key))
      (oldNext, newNext) = (oldLine + 1, newLine + 1)
    }
    close(before.lines.upperBound, after.lines.upperBound)
    return steps
  }

  /// What changed with up to three lines around it; what is closer together than that is one hunk.
  private func hunkRanges(of steps: [Step]) -> [Range<Int>] {
    let context = 3
    var ranges: [Range<Int>] = []
    for index in steps.indices where steps[index].kind != .kept {
      let range = max(0, index - context)..<min(steps.count, index + context + 1)
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  /// The names of the blocks that a hunk changes; of many, the first.
  private func title(of hunk: ArraySlice<Step>) -> String {
    var titles: [String] = []
    for step in hunk where step.kind != .kept && titles.last != step.block.title {
      titles.append(step.block.title)
    }
    let shown = titles.prefix(3).map(inertText).joined(separator: ", ")
    return titles.count > 3 ? "\(shown) and \(titles.count - 3) more" : shown
  }

  /// A range of lines as a hunk's head has it; an empty one is named by the line in front of it.
  private func span(_ start: Int, _ count: Int) -> String { "\(count == 0 ? start : start + 1),\(count)" }

  private func text(_ step: Step) -> [String] {
    switch step.kind {
    case .kept: text(old.lines[step.line], " ")
    case .removed: text(old.lines[step.line], "-")
    case .added: text(new.lines[step.line], "+")
    }
  }

  private func text(_ line: ArraySlice<UInt8>, _ mark: String) -> [String] {
    let isEnded = line.last == UInt8(ascii: "\n")
    let words = inertText(String(decoding: isEnded ? line.dropLast() : line, as: UTF8.self))
    return ["\(mark)\(words)"] + (isEnded ? [] : ["\\ No newline at end of file"])
  }
}

extension ModuleText.Block.Key {
  /// The name with its section: `functions: c_deflate`.
  public var title: String {
    [section, name].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}

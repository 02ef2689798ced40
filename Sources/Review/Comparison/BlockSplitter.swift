/// Puts the lines of a module into blocks, one line after the other.
struct BlockSplitter {
  private var blocks: [ModuleText.Block] = []
  private var occurrences: [ModuleText.Block.Key: Int] = [:]
  private var count = 0
  private var section = ""
  /// Where the comments and empty lines begin that belong to the next statement.
  private var pending: Int?
  /// Behind the last comment.
  private var notesEnd = 0
  /// The statement that is not finished, and where it begins.
  private var current: (name: String, start: Int)?
  private var isInDocstring = false
  private var isInClass = false

  mutating func add(_ line: ArraySlice<UInt8>) {
    take(ModuleLine(line))
    count += 1
  }

  mutating func finish() -> [ModuleText.Block] {
    close()
    closeNotes()
    if let start = pending { append("end", from: start, to: count) }
    return blocks
  }

  private mutating func take(_ line: ModuleLine) {
    if isInDocstring {
      isInDocstring = !line.closesDocstring
      return
    }
    if count == 0, line.opensDocstring {
      isInDocstring = !line.closesDocstring
      return open("documentation")
    }
    if let title = line.heading {
      close()
      closeNotes()
      section = title
      isInClass = false
      return open("")
    }
    if line.isBlank || line.isComment(indent: isInClass ? 4 : 0) { return takeAside(line) }
    if line.isMember, isInClass { return open(line.definedName) }
    if line.isContinuation, current != nil { return pending = nil }
    open(line.definedName)
    isInClass = line.isClass
  }

  /// Takes what stands between statements. In the list at the end each comment is an entry.
  private mutating func takeAside(_ line: ModuleLine) {
    if section == "not bound", !line.isBlank { return open(line.entryName) }
    // The empty line below a heading is its own.
    if line.isBlank, current?.name == "" { return }
    if pending == nil { pending = count }
    if !line.isBlank { notesEnd = count + 1 }
  }

  /// Makes a block of comments with no statement below them in their section.
  private mutating func closeNotes() {
    guard let start = pending, notesEnd > start else { return }
    append("notes", from: start, to: notesEnd)
    pending = notesEnd < count ? notesEnd : nil
  }

  /// Begins a block with what is pending.
  private mutating func open(_ name: String) {
    close()
    current = (name, pending ?? count)
    pending = nil
  }

  /// Ends the block in front of what is pending.
  private mutating func close() {
    guard let (name, start) = current else { return }
    append(name, from: start, to: pending ?? count)
    current = nil
  }

  private mutating func append(_ name: String, from start: Int, to end: Int) {
    let first = ModuleText.Block.Key(section: section, name: name, occurrence: 0)
    let occurrence = occurrences[first, default: 0]
    occurrences[first] = occurrence + 1
    blocks.append(
      ModuleText.Block(
        key: ModuleText.Block.Key(section: section, name: name, occurrence: occurrence), lines: start..<end))
  }
}

extension [Diagnostic] {
  /// In the order of the files' names, and of the places in each.
  public func sortedByPosition() -> [Diagnostic] {
    enumerated().sorted { first, second in
      guard let left = first.element.position, let right = second.element.position else {
        return first.offset < second.offset
      }
      return (left.file, left.line, left.column, first.offset)
        < (right.file, right.line, right.column, second.offset)
    }.map(\.element)
  }
}

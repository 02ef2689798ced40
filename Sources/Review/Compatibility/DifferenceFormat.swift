/// How a difference is written.
public enum DifferenceFormat: String, Hashable, Sendable, CaseIterable {
  /// For a terminal.
  case text
  /// Everything, for programs.
  case json
  /// For a pull request.
  case markdown
}

/// The two sides of a difference, as the user named them.
public struct DifferenceSides: Hashable, Sendable {
  /// The one that is compared with.
  public let old: String
  /// The one that is asked about.
  public let new: String

  /// Names the sides.
  public init(old: String, new: String) {
    self.old = old
    self.new = new
  }
}

extension InterfaceDifference {
  /// The difference as a document.
  ///
  /// - Parameter isColoured: whether a terminal shall show text in colours.
  public func document(
    _ format: DifferenceFormat, of sides: DifferenceSides, isColoured: Bool
  ) -> [UInt8] {
    switch format {
    case .text: Array(differenceText(self, sides, isColoured: isColoured).utf8)
    case .json: differenceJSON(self, sides).document(linesDownTo: 2)
    case .markdown: Array(differenceMarkdown(self, sides).utf8)
    }
  }

  /// How many changes there are of each kind, those that occur.
  var counts: [(kind: InterfaceChange.Kind, count: Int)] {
    InterfaceChange.Kind.allCases.compactMap { kind in
      let count = changes.count { $0.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
  }

  /// What could not be compared, in words; nil where everything was.
  var gap: String? {
    let parts = [
      notCompared.constants == 0 ? nil : "the values of \(counted(notCompared.constants, "constant"))",
      notCompared.records == 0 ? nil : "the sizes of \(counted(notCompared.records, "record"))",
    ].compactMap(\.self)
    if parts.isEmpty { return nil }
    return "not compared: \(parts.joined(separator: " and ")), which a module asks the C compiler for"
  }
}

extension InterfaceChange {
  /// The lines in which the two sides differ: C's, where the comments tell, or else the module's.
  var lines: (old: String?, new: String?) {
    let (before, after) = (old?.declaration, new?.declaration)
    if before != after || old == nil || new == nil {
      return (before ?? old?.text, after ?? new?.text)
    }
    return old?.text == new?.text ? (nil, nil) : (old?.text, new?.text)
  }

  /// The place in the headers, the new ones where the binding is still there.
  var place: String? { new?.source?.place ?? old?.source?.place }
}

func counted(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

extension InterfaceBinding {
  /// How C declares it; an enumerator with its value, behind its enumeration.
  var declaration: String? {
    guard let source else { return nil }
    guard case .constant(let constant) = content, constant.definition == nil else {
      return source.declaration
    }
    return "\(source.declaration): \(cName)" + (constant.value.map { " = \($0)" } ?? "")
  }
}

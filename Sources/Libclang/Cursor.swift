import CLibclang

/// A place in clang's syntax tree or preprocessing record; valid while its translation unit lives.
public struct Cursor {
  let raw: CXCursor
  let functions: UnsafePointer<LibclangFunctions>

  /// What it stands for.
  public var kind: CursorKind { CursorKind(rawValue: raw.kind) }
  /// The name of what is declared; empty when it has none.
  public var spelling: String { functions.take(functions.pointee.getCursorSpelling(raw)) }
  /// Whether it stands for anything.
  public var isValid: Bool {
    !(RFFI_CURSOR_FIRST_INVALID...RFFI_CURSOR_LAST_INVALID).contains(Int(raw.kind))
  }
  /// Where the declared name stands; in a macro's expansion, where the macro is used.
  public var location: SourceLocation {
    SourceLocation(expanding: functions.pointee.getCursorLocation(raw), functions: functions)
  }
  /// The declaration as C source, attributes included, macros expanded.
  public var prettyPrinted: String {
    functions.take(functions.pointee.getCursorPrettyPrinted(raw, nil))
  }
  /// The comment for documentation (`/**`, `///`) that clang takes to be about the declaration, markers included.
  public var rawComment: String? {
    let text = functions.pointee.Cursor_getRawCommentText(raw)
    if text.data == nil {
      functions.pointee.disposeString(text)
      return nil
    }
    return functions.take(text)
  }
  /// The declaration's place in the file of its location, as offsets in bytes; nil where it begins or ends in another.
  public var extent: Range<Int>? {
    let range = functions.pointee.getCursorExtent(raw)
    let start = SourceLocation(expanding: functions.pointee.getRangeStart(range), functions: functions)
    let end = SourceLocation(expanding: functions.pointee.getRangeEnd(range), functions: functions)
    guard start.file == location.file, end.file == location.file, start.offset <= end.offset else {
      return nil
    }
    return start.offset..<end.offset
  }
  /// The first declaration of the same entity.
  public var canonical: Cursor { with(functions.pointee.getCanonicalCursor(raw)) }
  /// The declaration that defines the entity, if the translation unit has one.
  public var definition: Cursor? {
    let definition = with(functions.pointee.getCursorDefinition(raw))
    return definition.isValid ? definition : nil
  }
  /// The type of what is declared.
  public var type: ClangType { ClangType(raw: functions.pointee.getCursorType(raw), functions: functions) }

  func with(_ other: CXCursor) -> Cursor { Cursor(raw: other, functions: functions) }
}

extension Cursor: Hashable {
  /// Whether both stand for the same entity, by libclang's word.
  public static func == (left: Cursor, right: Cursor) -> Bool {
    left.functions.pointee.equalCursors(left.raw, right.raw) != 0
  }

  /// Hashes by libclang's word.
  public func hash(into hasher: inout Hasher) { hasher.combine(functions.pointee.hashCursor(raw)) }
}

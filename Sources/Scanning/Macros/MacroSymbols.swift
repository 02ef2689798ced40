import Libclang

/// What the identifiers of macros may name besides other macros: the types of the headers and their enumerators. Read
/// when the first macro asks.
struct MacroSymbols {
  /// An enumerator, and the enumeration it belongs to.
  struct Enumerator {
    let cursor: Cursor
    let enumeration: Cursor
  }

  private(set) var enumerators: [String: Enumerator] = [:]
  private(set) var typedefs: [String: Cursor] = [:]
  private(set) var tags: [String: Cursor] = [:]

  init(_ declarations: [Cursor]) {
    for cursor in declarations {
      switch cursor.kind {
      case .typedef: typedefs[cursor.spelling] = cursor
      case .enumeration: addEnumeration(cursor)
      case .structure, .union:
        tags[cursor.spelling] = cursor
        addNested(in: cursor)
      default: break
      }
    }
  }

  private mutating func addEnumeration(_ cursor: Cursor) {
    tags[cursor.spelling] = cursor
    cursor.forEachChild { child in
      guard child.kind == .enumerator else { return }
      enumerators[child.spelling] = Enumerator(cursor: child, enumeration: cursor)
    }
  }

  /// Enumerations and records that are declared inside a record are visible like all others (C17 6.2.1).
  private mutating func addNested(in record: Cursor) {
    record.forEachChild { child in
      switch child.kind {
      case .enumeration: addEnumeration(child)
      case .structure, .union:
        tags[child.spelling] = child
        addNested(in: child)
      default: break
      }
    }
  }
}

import CDeclarations
import Libclang

/// What attributes say of a function's pointers to characters.
struct TextAttributes {
  /// The parameters, counted from 0, that must not be NULL.
  var nonNull: Set<Int> = []
  /// Whether the result is memory that nobody else has.
  var allocates = false
}

extension DeclarationScanner {
  /// What attributes say of pointers to characters; libclang has no kind for these attributes, and only the text has
  /// them. Not worth asking of functions without such pointers.
  func textAttributes(_ cursor: Cursor, _ type: CFunctionType) -> TextAttributes {
    guard hasUnexposedAttribute(cursor) else { return TextAttributes() }
    let text = cursor.prettyPrinted
    return TextAttributes(
      nonNull: nonNullParameters(text, of: type), allocates: text.contains("__attribute__((malloc))"))
  }

  /// Whether pointers to characters are among what a function takes and gives.
  func mentionsText(_ type: CFunctionType) -> Bool {
    isCharacterPointer(type.result) || type.parameters.contains(where: isCharacterPointer)
  }

  private func isCharacterPointer(_ type: QualifiedType) -> Bool {
    let target: QualifiedType
    switch resolve(type).type {
    case .pointer(let pointee): target = pointee
    case .array(let element, _): target = element
    default: return false
    }
    switch resolve(target).type {
    case .integer(.char), .integer(.int): return true
    default: return false
    }
  }

  /// `nonnull(1, 3)`, or `nonnull` for all pointers.
  private func nonNullParameters(_ text: String, of type: CFunctionType) -> Set<Int> {
    var found: Set<Int> = []
    for part in text.split(separator: "__attribute__((nonnull").dropFirst() {
      guard part.first == "(" else {
        return Set(type.parameters.indices)
      }
      for number in part.dropFirst().prefix(while: { $0 != ")" }).split(separator: ",") {
        if let number = Int(number.trimmingBlanks), number > 0 { found.insert(number - 1) }
      }
    }
    return found
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    drop { $0 == " " }
  }
}

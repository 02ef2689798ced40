import CDeclarations
import Libclang

extension DeclarationScanner {
  /// Keeps the comment of a declaration: the one for documentation that clang has found, or a plain one right beside it.
  /// Of a thing that is declared more than once, the first comment counts.
  func noteComment(_ cursor: Cursor, of thing: DocumentedThing) {
    guard request.readsComments, result.comments[thing] == nil else { return }
    if let comment = cursor.rawComment {
      result.comments[thing] = comment
    } else if let extent = cursor.extent, let file = cursor.location.file {
      let text = PlainComments(unit.contents(of: file))
      result.comments[thing] = text.comment(beside: extent, place(of: thing))
    }
  }

  /// Keeps the comment of a macro, of which clang knows none.
  func noteComment(ofMacro name: String, at location: SourceLocation) {
    guard request.readsComments, let file = location.file else { return }
    let text = PlainComments(unit.contents(of: file))
    result.comments[.macro(name)] = text.comment(ofMacroAt: location.offset)
  }

  private func place(of thing: DocumentedThing) -> PlainComments.Place {
    switch thing {
    case .function: .function
    case .member, .variable: .declarator
    case .enumerator: .enumerator
    case .record, .enumeration, .typedef, .macro: .type
    }
  }
}

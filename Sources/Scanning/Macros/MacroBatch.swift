import CDeclarations
import Libclang

/// Macros that only a compiler can evaluate, evaluated all at once by libclang: as initializers of variables in a
/// source of their own, which holds the macros and types they need and none of the headers. Each has a line to itself,
/// so that one that is no expression spoils no other.
struct MacroBatch {
  /// What libclang makes of a macro.
  enum Answer {
    case number(EvaluatedInitializer, ClangType)
    case string(CConstant)
    /// The address as a number, and the type of the pointer.
    case pointer(Int64, ClangType)
    /// Something that has an address: the type of a pointer to it.
    case place(ClangType)
    case overflow
    /// It is an expression, but none with a value that can be written down.
    case other
    case rejected
  }

  /// A macro to evaluate.
  struct Question {
    let name: String
    /// Whether it may be a number made into a pointer.
    var mayBePointer = false
    /// Whether it is asked for its type only, as something that has an address.
    var isPlace = false
  }

  private let unit: TranslationUnit
  private var answers: [Answer]

  /// The answer to the question of that number. Valid while the batch lives.
  subscript(_ index: Int) -> Answer { answers[index] }

  /// Evaluates; nil when libclang gives nothing at all.
  ///
  /// - Parameter prelude: the macros and types that the questions are about.
  init?(_ questions: [Question], prelude: [UInt8], arguments: [String], library: LibclangLibrary) {
    var source = prelude
    var starts: [Int] = []
    for (index, question) in questions.enumerated() {
      starts.append(source.count)
      if question.isPlace {
        source += "__typeof__(&(\(question.name))) rffi_place_\(index);\n".utf8
        continue
      }
      source += "__auto_type rffi_value_\(index) = (\(question.name));\n".utf8
      // On a line of its own: where it is no pointer, it may be an error.
      if question.mayBePointer {
        source += "unsigned long long rffi_address_\(index) = (unsigned long long)(\(question.name));\n".utf8
      }
    }
    let flags = [
      "-ferror-limit=0", "-fno-spell-checking", "-Winteger-overflow", "-Wshift-count-overflow",
      "-Wshift-count-negative", "-Wdivision-by-zero",
    ]
    do throws(TranslationUnit.ParseFailure) {
      unit = try TranslationUnit(
        fileName: "<macros>", source: source, arguments: arguments + flags, keepsPreprocessingRecord: false,
        library: library)
    } catch {
      return nil
    }
    answers = Array(repeating: .rejected, count: questions.count)
    let overflowing = linesWithWarnings(starts)
    var addresses: [Int: Int64] = [:]
    var variables: [(index: Int, cursor: Cursor)] = []
    unit.cursor.forEachChild { cursor in
      guard cursor.kind == .variable else { return }
      let name = cursor.spelling
      if name.hasPrefix("rffi_value_"), let index = Int(name.dropFirst(11)) {
        variables.append((index, cursor))
      } else if name.hasPrefix("rffi_address_"), let index = Int(name.dropFirst(13)),
        case .integer(let bits, _)? = cursor.evaluatedInitializer
      {
        addresses[index] = bits
      } else if name.hasPrefix("rffi_place_"), let index = Int(name.dropFirst(11)), index < answers.count {
        answers[index] = .place(cursor.type.canonical)
      }
    }
    for (index, cursor) in variables where index < answers.count {
      answers[index] = overflowing.contains(index) ? .overflow : answer(cursor, address: addresses[index])
    }
  }

  private func answer(_ cursor: Cursor, address: Int64?) -> Answer {
    let type = cursor.type.canonical
    if type.kind == .pointer {
      let isText = [.charSigned, .charUnsigned, .wchar, .int].contains(type.pointee.kind)
      if isText, let string = cursor.stringInitializer.flatMap(printedString) { return .string(string) }
      return address.map { .pointer($0, type) } ?? .other
    }
    return cursor.evaluatedInitializer.map { .number($0, type) } ?? .other
  }

  /// The questions about which clang warns that their arithmetic overflows.
  private func linesWithWarnings(_ starts: [Int]) -> Set<Int> {
    var found: Set<Int> = []
    for diagnostic in unit.diagnostics where diagnostic.severity == 2 {
      let offset = diagnostic.location.offset
      let index = starts.partitioningIndex { $0 > offset }
      if index > 0 { found.insert(index - 1) }
    }
    return found
  }
}

extension Array where Element == Int {
  /// The index of the first element for which `belongs` holds, in an array where it holds for all behind one.
  fileprivate func partitioningIndex(_ belongs: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

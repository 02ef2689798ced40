import CDeclarations
import Testing

@testable import Lowering

@Suite struct TypeWordTests {
  @Test("no two types have one word")
  func distinct() {
    var bases: [CType] = [.void, .bool]
    bases += CInteger.allCases.map { .integer($0) } + CFloating.allCases.map { .floating($0) }
    for index in [0, 1, 15, 16, 4000] {
      bases += [
        .typedef(TypedefID(index: index)), .record(RecordID(index: index)),
        .enumeration(EnumerationID(index: index)),
      ]
    }
    var types = bases.flatMap(qualified)
    types += types.flatMap { qualified(.pointer(to: $0)) }
    types += types.flatMap { qualified(.pointer(to: $0)) }
    var seen: [UInt64: QualifiedType] = [:]
    for type in Set(types) {
      guard let word = type.word else {
        Issue.record("\(type) has none")
        continue
      }
      #expect(seen[word] == nil, "\(type) and \(String(describing: seen[word]))")
      seen[word] = type
    }
  }

  @Test("a chain of pointers that is too long for a word has none")
  func longChain() {
    var type = QualifiedType(.typedef(TypedefID(index: 7)), .const)
    var words: Set<UInt64?> = []
    for _ in 0..<20 {
      type = QualifiedType(.pointer(to: type))
      guard let word = type.word else { continue }
      let isNew = words.insert(word).inserted
      #expect(isNew)
    }
    #expect(type.word == nil)
  }

  private func qualified(_ type: CType) -> [QualifiedType] {
    [[], .const, .volatile, [.const, .volatile]].map { QualifiedType(type, $0) }
  }
}

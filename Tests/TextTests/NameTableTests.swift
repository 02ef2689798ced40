import Testing
import Text

@Suite struct NameTableTests {
  @Test func numbersFollowTheOrderOfTheNames() {
    var table = NameTable()
    #expect(table.insert("b") == (0, true))
    #expect(table.insert("a") == (1, true))
    #expect(table.insert("b") == (0, false))
    #expect(table.names == ["b", "a"])
    #expect(table.number(of: "a") == 1)
    #expect(table.number(of: "") == nil)
  }

  @Test func everyNameIsFoundAgainHoweverManyThereAre() {
    let names = (0..<5000).map { String(repeating: "x", count: $0 % 40) + "_\($0)" }
    let table = NameTable(names)
    for (number, name) in names.enumerated() {
      #expect(table.number(of: name) == number)
      #expect(!table.contains(name + "x"))
    }
  }

  @Test func namesThatDifferInOneByteAreTwo() {
    var table = NameTable()
    for length in 0..<20 {
      let stem = String(repeating: "a", count: length)
      for last in ["a", "b", "\u{e4}"] {
        let isNew = !table.contains(stem + last)
        #expect(table.insert(stem + last).isNew == isNew)
      }
    }
    #expect(table.contains("aab") && !table.contains("aba"))
  }
}

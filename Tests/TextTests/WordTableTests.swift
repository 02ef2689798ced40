import Testing
import Text

@Suite struct WordTableTests {
  @Test("a word table says what a dictionary says")
  func agreesWithDictionary() {
    var table = WordTable<Int>()
    var expected: [UInt64: Int] = [:]
    // Addresses are multiples of 16, side by side; a few keys come again.
    for number in 0..<5000 {
      let key = UInt64(number * 7919 % 4001) * 16 + (number.isMultiple(of: 3) ? 1 << 48 : 0)
      #expect(table[key] == expected[key], "key \(key)")
      table.set(key, number)
      expected[key] = number
    }
    for (key, value) in expected { #expect(table[key] == value, "key \(key)") }
    #expect(table[1] == nil)
  }

  @Test("a set of numbers tells whether a number is new")
  func numberSet() {
    var set = NumberSet()
    #expect(!set.contains(3))
    let isNew = [3, 3, 0, 3].map { set.insert($0) }
    #expect(isNew == [true, false, true, false])
    #expect([0, 1, 2, 3, 4, 100].filter { set.contains($0) } == [0, 3])
  }
}

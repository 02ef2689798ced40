import Diagnostics
import Testing

@testable import TOMLReading

/// Where keys and values stand, whatever surrounds them.
@Suite struct TOMLPlacesTests {
  /// The lines and columns of keys and values: `function.0.match` and so on.
  private func places(_ text: String) -> (keys: [String: String], values: [String: String]) {
    let bytes = Array(text.utf8)
    let source = SourceText(file: "f", bytes: bytes)
    let places = TOMLPlaces(bytes)
    func spelled(_ path: TOMLPlaces.Path) -> String {
      path.map { step in
        switch step {
        case .key(let key): key
        case .index(let index): String(index)
        }
      }.joined(separator: ".")
    }
    func place(_ offset: Int) -> String {
      let position = source.position(of: offset)
      return "\(position.line):\(position.column)"
    }
    return (
      Dictionary(uniqueKeysWithValues: places.keys.map { (spelled($0), place($1)) }),
      Dictionary(
        uniqueKeysWithValues: places.values.map { path, range in
          (spelled(path), "\(place(range.lowerBound)) \(String(decoding: bytes[range], as: UTF8.self))")
        })
    )
  }

  @Test func sameKeyInSeveralTables() {
    let (keys, values) = places(
      """
      a = 1
      [[function]] # a = 2
      a = 3
      [function.parameters]
        a = "[x]" # [[function]]
      [[function]]
      a=[ 1, # ]
       'a = 7', { a = 8 } ]
      """)
    #expect(keys["a"] == "1:1")
    #expect(keys["function.0"] == "2:3")
    #expect(keys["function.0.a"] == "3:1")
    #expect(keys["function.0.parameters"] == "4:11")
    #expect(keys["function.0.parameters.a"] == "5:3")
    #expect(keys["function.1"] == "6:3")
    #expect(keys["function.1.a"] == "7:1")
    #expect(keys["function.1.a.2.a"] == "8:13")
    #expect(values["function.0.parameters.a"] == "5:7 \"[x]\"")
    #expect(values["function.1.a.1"] == "8:2 'a = 7'")
    #expect(values["function.1.a.2.a"] == "8:17 8 ")
  }

  @Test func stringsOfAllKinds() {
    let (keys, values) = places(
      #"""
      a = "\"]#"
      b = 'x\'
      c = """
      d = 1 # "" \"""
      """""
      e = '''
      [f]
      ''''
      "g\u0068" = '#'
      'i.j'."k" = "é"
      l = 1
      """#)
    #expect(keys.keys.sorted() == ["a", "b", "c", "e", "gh", "i.j", "i.j.k", "l"])
    #expect(keys["e"] == "6:1")
    #expect(keys["gh"] == "9:1")
    #expect(keys["i.j.k"] == "10:7")
    #expect(keys["l"] == "11:1")
    #expect(values["b"] == "2:5 'x\\'")
  }

  @Test func dottedKeysAndDeepHeaders() {
    let (keys, _) = places(
      """
      [a.b.c]\r
      x . y = {z.w = 1, v = [[], {u = 1}]}\r
      [a]\r
      b.d = 1\r
      [[a.e]]\r
      [[a.e.f]]\r
      g = 1\r
      [[a.e.f]]\r
      g = 2\r
      """)
    #expect(keys["a"] == "3:2")
    #expect(keys["a.b.c.x.y.z.w"] == "2:12")
    #expect(keys["a.b.c.x.y.v.1.u"] == "2:29")
    #expect(keys["a.b.d"] == "4:3")
    #expect(keys["a.e.0.f.0.g"] == "7:1")
    #expect(keys["a.e.0.f.1.g"] == "9:1")
  }

  @Test(arguments: [
    "", "[", "[[", "a", "a =", "a = [", "a = {", "a = \"", "= 1", "[a", "a = \"\\", "]", "a = [,]",
    "\u{FEFF}a",
  ])
  func whatIsNoTOMLEndsAllTheSame(_ text: String) {
    _ = places(text)
  }
}

/// The names by which a pair of functions makes and frees something: `X_new` and `X_free`, `XCreate_y` and `XDestroy`.
enum DestructorNames {
  /// What frees what such a word makes, the likeliest first.
  private static let words: [(maker: String, destructors: [String])] = [
    ("new", ["free", "delete", "destroy", "unref", "release"]),
    ("alloc", ["free", "dealloc", "release"]),
    ("create", ["destroy", "free", "delete", "release"]),
    ("open", ["close"]),
    ("init", ["cleanup", "end", "deinit", "uninit", "fini", "finish", "destroy", "free"]),
  ]

  private static let makers = beginnings(of: words.map(\.maker))
  private static let destructors = beginnings(of: words.flatMap(\.destructors))

  /// Whether the words of two names make a pair, and how good a one; less is better.
  static func rank(maker made: [String], destructor freed: [String]) -> Int? {
    for (index, word) in made.enumerated() {
      guard let pair = words.first(where: { $0.maker == word }), index < freed.count,
        made[..<index] == freed[..<index], let rank = pair.destructors.firstIndex(of: freed[index])
      else { continue }
      let rest = freed[(index + 1)...]
      // What stands behind the word tells variants of the maker apart: `sqlite3_open_v2`.
      if rest.isEmpty { return 2 * rank + (made.count == index + 1 ? 0 : 1) }
      if rest == made[(index + 1)...] { return 2 * rank }
    }
    return nil
  }

  /// Whether a name has a word that could be a destructor's, so that it is worth taking apart.
  static func canBeDestructor(_ name: String) -> Bool {
    hasPart(of: destructors, in: name)
      && nameWords(name).contains { word in words.contains { $0.destructors.contains(word) } }
  }

  /// Whether a name has what could be a word for making, so that it is worth taking apart.
  static func canBeMaker(_ name: String) -> Bool { hasPart(of: makers, in: name) }

  /// The first three letters of words, each as one number.
  private static func beginnings(of words: [String]) -> [UInt32] {
    Set(words.map { $0.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }).sorted()
  }

  /// Whether one of the words, in whatever case, may be in a name.
  private static func hasPart(of beginnings: [UInt32], in name: String) -> Bool {
    var last: UInt32 = 0
    for byte in name.utf8 {
      last = (last << 8 | UInt32(byte | 0x20)) & 0xff_ffff
      if beginnings.contains(last) { return true }
    }
    return false
  }
}

/// The words of a name, in lower case: parted by `_`, by capitals and by digits.
func nameWords(_ name: String) -> [String] {
  var words: [String] = []
  var word: [UInt8] = []
  var previous = UInt8(ascii: "_")
  func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
  for byte in name.utf8 {
    let starts =
      byte == UInt8(ascii: "_") || isDigit(byte) != isDigit(previous)
      || isCapital(byte) && !isCapital(previous)
    if starts, !word.isEmpty {
      words.append(String(decoding: word, as: UTF8.self))
      word = []
    }
    if byte != UInt8(ascii: "_") { word.append(isCapital(byte) ? byte + 32 : byte) }
    previous = byte
  }
  if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
  return words
}

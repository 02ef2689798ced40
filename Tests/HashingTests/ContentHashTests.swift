import Hashing
import Testing

@Suite struct ContentHashTests {
  /// Of the reference implementation's vectors: the hashes of 00, 01, 02 and so on, this many bytes.
  @Test(arguments: [
    (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"),
    (15, "5493e99933b0a8117e08ec0f97cfc3d9"),
  ])
  func isThatOfTheReference(count: Int, expected: String) {
    #expect(ContentHash(of: (0..<count).map { UInt8($0) }).description == expected)
  }

  @Test func doesNotDependOnWhereTheBytesAreCut() {
    let bytes = (0..<100).map { UInt8($0) }
    for cut in 0...100 {
      var hasher = ContentHasher()
      bytes[..<cut].withUnsafeBytes { hasher.combine($0) }
      bytes[cut...].withUnsafeBytes { hasher.combine($0) }
      #expect(hasher.finish() == ContentHash(of: bytes))
    }
  }

  @Test func tellsTextsFromTheirSum() {
    func hash(_ texts: [String]) -> ContentHash {
      var hasher = ContentHasher()
      texts.forEach { hasher.combine($0) }
      return hasher.finish()
    }
    #expect(hash(["ab", "c"]) != hash(["a", "bc"]))
    #expect(hash(["", ""]) != hash([""]))
  }
}

/// A version of LLVM as names and messages spell it: `14`, `14.0.6`.
public struct ClangVersion: Hashable, Sendable {
  /// The numbers, the major one first; never empty.
  public let components: [Int]

  /// The first number, which is what two parts of one release have in common.
  public var major: Int { components[0] }

  /// Reads digits and dots, and nothing else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == parts.count, !numbers.isEmpty else { return nil }
    components = numbers
  }

  /// Finds the version in what `clang --version` or `clang_getClangVersion` says.
  public init?(announcement: String) {
    guard let range = announcement.firstRange(of: "version ") else { return nil }
    let number = announcement[range.upperBound...].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    self.init(number)
  }
}

extension ClangVersion: Comparable {
  /// Number by number; a version that says more comes behind one that says less.
  public static func < (left: ClangVersion, right: ClangVersion) -> Bool {
    left.components.lexicographicallyPrecedes(right.components)
  }
}

extension ClangVersion: CustomStringConvertible {
  /// The numbers with dots between them.
  public var description: String { components.map(String.init).joined(separator: ".") }
}

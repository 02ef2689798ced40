import CDeclarations
import LowLevelTypes

/// A C file of claims, and which line belongs to which.
public struct ClaimText: Sendable {
  /// What compilers call the file.
  public static let fileName = "rffi-import-claims.c"

  /// The text.
  public private(set) var text = ""
  /// For each line, counted from 0, the claim it belongs to by its number; nil for the headers and what stands behind
  /// them.
  private var owners: [Int?] = []

  /// Makes a file of lines with numbers.
  ///
  /// - Parameters:
  ///   - compilation: what is compiled in front.
  ///   - furtherIncludes: headers behind those.
  ///   - lines: what belongs to which claim, in order.
  public init(
    _ compilation: CompilationInfo, furtherIncludes: [String],
    lines: some Sequence<(owner: Int, lines: [String])>
  ) {
    text = "#line 1 \"\(Self.fileName)\"\n"
    for bit in compilation.preIncludeBits { add(bit) }
    for include in compilation.includes { add("#include <\(include)>") }
    for bit in compilation.postIncludeBits { add(bit) }
    for include in furtherIncludes { add("#include <\(include)>") }
    let lines = Array(lines)
    for header in Self.headers(of: lines.lazy.flatMap(\.lines)) { add("#include <\(header)>") }
    // Headers may have said that they are another file.
    add("#line \(owners.count + 2) \"\(Self.fileName)\"")
    for line in claimsGround + claimsPrelude { add(line) }
    for (owner, lines) in lines { for line in lines { add(line, owner) } }
  }

  /// The headers that the numbers of claims need besides.
  private static func headers(of lines: some Sequence<String>) -> [String] {
    var rest = NumberName.allCases.filter { $0.header != nil }
    var headers: [String] = []
    for line in lines where !rest.isEmpty && hasTypeName(line) {
      rest.removeAll { name in
        guard let header = name.header, line.contains(name.cName) else { return false }
        if !headers.contains(header) { headers.append(header) }
        return true
      }
    }
    return headers.sorted()
  }

  private mutating func add(_ piece: String, _ owner: Int? = nil) {
    text += piece + "\n"
    for _ in piece.utf8.lazy.filter({ $0 == UInt8(ascii: "\n") }) { owners.append(owner) }
    owners.append(owner)
  }

  /// The claim that a line of the file belongs to, counted from 1.
  func owner(ofLine line: Int) -> Int? {
    line > 0 && line <= owners.count ? owners[line - 1] : nil
  }

  /// What a compiler said of the file, claim by claim.
  public func complaints(in output: String) -> Complaints {
    var complaints = Complaints()
    var latest: Int?
    for line in output.split(whereSeparator: \.isNewline) {
      guard let message = CompilerMessage(line) else { continue }
      if message.isError {
        latest = message.file == Self.fileName ? owner(ofLine: message.line) : nil
        if let latest {
          complaints.byClaim[latest, default: []].append(message.text)
        } else {
          complaints.elsewhere.append("\(message.file):\(message.line): \(message.text)")
        }
      }
    }
    return complaints
  }
}

/// Whether a word in a line ends in `_t`; most have none, and searching for each name would take long.
private func hasTypeName(_ line: String) -> Bool {
  var line = line
  return line.withUTF8 { bytes in
    var index = 1
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "t"),
        bytes[index - 1] != UInt8(ascii: "_"),
        index + 2 == bytes.count || !isPartOfName(bytes[index + 2])
      {
        return true
      }
      index += 1
    }
    return false
  }
}

private func isPartOfName(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xff:
    true
  default: false
  }
}

/// The errors of a compiler.
public struct Complaints: Sendable {
  /// Those about claims, by their numbers.
  public var byClaim: [Int: [String]] = [:]
  /// Those about what stands in front of the claims.
  public var elsewhere: [String] = []

  /// Makes none.
  public init() {}
}

/// A line of gcc or clang: `file:line:column: error: text`.
struct CompilerMessage {
  let file: String
  let line: Int
  let isError: Bool
  let text: String

  init?(_ line: Substring) {
    for (mark, isError) in [(": error: ", true), (": fatal error: ", true), (": note: ", false)] {
      guard let range = line.firstRange(of: mark) else { continue }
      var place = line[..<range.lowerBound].split(separator: ":", omittingEmptySubsequences: false)
      var numbers: [Int] = []
      while numbers.count < 2, place.count > 1, let number = place.last.flatMap({ Int($0) }) {
        numbers.insert(number, at: 0)
        place.removeLast()
      }
      guard let number = numbers.first else { continue }
      file = place.joined(separator: ":")
      self.line = number
      self.isError = isError
      text = String(line[range.upperBound...])
      return
    }
    return nil
  }
}

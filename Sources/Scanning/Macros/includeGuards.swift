#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether a definition follows `#ifndef` of its own name that only the last directive of the file ends: default
/// values are defined like that, too, but are closed before.
func isIncludeGuard(_ name: String, at offset: Int, in contents: UnsafeRawBufferPointer) -> Bool {
  let newline = UInt8(ascii: "\n")
  // From the name back over the directive to the end of the line before, and over the name there.
  var end = offset
  while end > 0, contents[end - 1] != newline { end -= 1 }
  let name = name.utf8
  let before = contents[..<max(0, end - 1)].trimmedEnd
  guard before.last == name.last, before.hasSuffix(name) else { return false }
  let directive = before.dropLast(name.count).trimmedEnd
  guard directive.hasSuffix("ifndef".utf8) || directive.hasSuffix("!defined".utf8) else { return false }
  return reachesEnd(contents[offset...])
}

/// Whether the condition that the text is inside of, from its second line on, has one branch up to the last directive.
private func reachesEnd(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
  var depth = 1
  var rest = text
  while let nextLine = startOfNextLine(in: rest) {
    rest = rest[nextLine...]
    let line = rest.trimmedStart
    guard line.first == UInt8(ascii: "#") else { continue }
    if depth == 0 { return false }
    let word = line.dropFirst().trimmedStart
    if word.starts(with: "if".utf8) {
      depth += 1
    } else if word.starts(with: "endif".utf8) {
      depth -= 1
    } else if depth == 1, word.starts(with: "el".utf8) {
      return false
    }
  }
  return depth == 0
}

extension Slice<UnsafeRawBufferPointer> {
  /// Without the blanks at its start.
  fileprivate var trimmedStart: Self { drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

  /// Without the blanks and brackets at its end.
  fileprivate var trimmedEnd: Self {
    var end = endIndex
    while end > startIndex {
      switch self[end - 1] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "("), UInt8(ascii: ")"):
        end -= 1
      default: return self[startIndex..<end]
      }
    }
    return self[startIndex..<end]
  }

  fileprivate func hasSuffix(_ suffix: String.UTF8View) -> Bool {
    count >= suffix.count && self[(endIndex - suffix.count)...].elementsEqual(suffix)
  }
}

/// Where the line begins that comes behind the first one of a text; nil where there is none.
private func startOfNextLine(in text: Slice<UnsafeRawBufferPointer>) -> Int? {
  let bytes = UnsafeRawBufferPointer(rebasing: text)
  guard let base = bytes.baseAddress, let newline = memchr(base, Int32(UInt8(ascii: "\n")), bytes.count)
  else { return nil }
  return text.startIndex + (UnsafeRawPointer(newline) - base) + 1
}

import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that holds what is expected, whole.
public struct Golden: Sendable {
  /// Where it is.
  public let path: String

  /// Names one.
  public init(path: String) { self.path = path }

  /// What differs between the file and `actual`; nil when nothing does.
  ///
  /// With `UPDATE_GOLDENS=1` in the environment the file is written, and the answer is "recorded".
  public func difference(from actual: String) -> String? {
    if let update = getenv("UPDATE_GOLDENS"), String(cString: update) == "1" { return record(actual) }
    guard let contents = try? Files.contents(path) else {
      return "there is no \(path): run with UPDATE_GOLDENS=1"
    }
    let expected = String(decoding: contents, as: UTF8.self)
    return expected == actual ? nil : "expected \(path):\n\(expected)\n--- and got:\n\(actual)"
  }

  private func record(_ actual: String) -> String? {
    if let contents = try? Files.contents(path), contents == Array(actual.utf8) { return nil }
    let bytes = Array(actual.utf8)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { return "cannot record \(path): \(SystemError())" }
    defer { close(descriptor) }
    return write(descriptor, bytes, bytes.count) == bytes.count ? "recorded" : "cannot record \(path)"
  }
}

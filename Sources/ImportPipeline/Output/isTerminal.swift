#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether someone looks at standard output, on a terminal that knows colours and for whom they are not turned off
/// (`NO_COLOR`, <https://no-color.org>).
public func standardOutputShowsColours() -> Bool {
  guard isatty(STDOUT_FILENO) == 1 else { return false }
  func value(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
  return value("NO_COLOR").isEmpty && value("TERM") != "dumb"
}

/// A place in a header, as the reader of a message or a comment sees it.
///
/// `file` is the name that makes sense on every machine (`openssl/ssl.h`, not where it is installed) in
/// what gets emitted, and the path clang opened in what it prints for the person at this machine.
public struct SourcePosition: Hashable, Sendable {
  /// The file, relative to the include directory it was found in where there is one.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column in bytes, counted from 1.
  public let column: Int

  /// Makes a position.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourcePosition: CustomStringConvertible {
  /// `file:line:column`, the form compilers print.
  public var description: String { "\(file):\(line):\(column)" }
}

import CLibclang

/// A file of a translation unit; equal when clang takes them for the same file.
public struct SourceFile: Hashable {
  let raw: CXFile
  let functions: UnsafePointer<LibclangFunctions>

  /// The path clang opened.
  public var path: String { functions.take(functions.pointee.getFileName(raw)) }

  /// Same handle, same file.
  public static func == (left: SourceFile, right: SourceFile) -> Bool { left.raw == right.raw }

  /// Hashes the handle.
  public func hash(into hasher: inout Hasher) { hasher.combine(raw) }
}

/// A place in a file, where macros are expanded at the place of their use.
public struct SourceLocation {
  /// The file; nil for what the compiler itself defines.
  public let file: SourceFile?
  /// Counted from 1.
  public let line: Int
  /// Counted in bytes from 1.
  public let column: Int
  /// Counted in bytes from the start of the file.
  public let offset: Int

  init(expanding location: CXSourceLocation, functions: UnsafePointer<LibclangFunctions>) {
    var file: CXFile?
    var line: UInt32 = 0
    var column: UInt32 = 0
    var offset: UInt32 = 0
    functions.pointee.getExpansionLocation(location, &file, &line, &column, &offset)
    self.file = file.map { SourceFile(raw: $0, functions: functions) }
    self.line = Int(line)
    self.column = Int(column)
    self.offset = Int(offset)
  }
}

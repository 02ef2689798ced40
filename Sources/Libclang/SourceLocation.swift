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
  /// Counted in bytes from the start of the file.
  public let offset: Int
  private let raw: CXSourceLocation
  private let functions: UnsafePointer<LibclangFunctions>

  init(expanding location: CXSourceLocation, functions: UnsafePointer<LibclangFunctions>) {
    var file: CXFile?
    var offset: UInt32 = 0
    functions.pointee.getExpansionLocation(location, &file, nil, nil, &offset)
    self.file = file.map { SourceFile(raw: $0, functions: functions) }
    self.offset = Int(offset)
    raw = location
    self.functions = functions
  }

  /// Whether the file was found in one of the compiler's own directories.
  public var isInSystemHeader: Bool { functions.pointee.Location_isInSystemHeader(raw) != 0 }

  /// The line, and the column in bytes, both counted from 1. Clang counts the lines of the whole file when it is
  /// first asked, so ask only for what gets shown.
  public var lineAndColumn: (line: Int, column: Int) {
    var line: UInt32 = 0
    var column: UInt32 = 0
    functions.pointee.getExpansionLocation(raw, nil, &line, &column, nil)
    return (Int(line), Int(column))
  }
}

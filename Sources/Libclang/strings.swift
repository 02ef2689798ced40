import CLibclang

extension UnsafePointer<LibclangFunctions> {
  /// Copies what a `CXString` holds and disposes of it; an absent string is empty.
  func take(_ string: CXString) -> String {
    defer { pointee.disposeString(string) }
    guard let characters = pointee.getCString(string) else { return "" }
    return String(cString: characters)
  }
}

extension LibclangLibrary {
  /// The version line of the loaded library, such as `Debian clang version 14.0.6`.
  public var version: String { functions.take(functions.pointee.getClangVersion()) }
}

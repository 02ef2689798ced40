import CLibclang

/// A loaded libclang.
///
/// The library stays loaded until the process ends, so the functions stay valid.
public final class LibclangLibrary: @unchecked Sendable {
  let functions: UnsafePointer<LibclangFunctions>

  /// Loads the shared library at `path`.
  ///
  /// - Throws: ``LibclangLoadError`` with the dynamic linker's own words, or the first missing function.
  public init(path: String) throws(LibclangLoadError) {
    var problem = [CChar](repeating: 0, count: 1024)
    guard let functions = rffi_load_libclang(path, &problem, problem.count) else {
      let reason = problem.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw LibclangLoadError(path: path, reason: String(decoding: reason, as: UTF8.self))
    }
    self.functions = functions
  }
}

/// Why a libclang could not be used.
public struct LibclangLoadError: Error, Hashable, Sendable {
  /// The shared library that was tried.
  public let path: String
  /// What the dynamic linker said, or what the library lacks.
  public let reason: String
}

/// Why a file could not be read as a library, and where in it.
public struct ObjectFileError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// Something reaches beyond the end of the file; what it is.
    case truncated(String)
    /// Something has a value that it cannot have; what it is.
    case malformed(String)
    /// It is a library of a kind that is not read; which.
    case unsupported(String)
    /// Neither an object file nor an archive nor a script for the linker.
    case unknownFormat
  }

  /// What is wrong.
  public let problem: Problem
  /// Where, in bytes from the beginning of the file.
  public let offset: UInt64

  /// Makes an error.
  public init(_ problem: Problem, at offset: UInt64) {
    self.problem = problem
    self.offset = offset
  }
}

extension ObjectFileError: CustomStringConvertible {
  /// The problem with its place: `byte 64: the section headers reach beyond the end of the file`.
  public var description: String {
    switch problem {
    case .truncated(let what): "byte \(offset): \(what) beyond the end of the file"
    case .malformed(let what): "byte \(offset): \(what)"
    case .unsupported(let format): "it is \(format), which is not supported"
    case .unknownFormat: "it is neither an ELF file nor an archive nor a linker script"
    }
  }
}

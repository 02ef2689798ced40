import LowLevelTypes

/// What a program needs beside the types to let C call its functions.
public struct CallbackSupport: Hashable, Sendable {
  /// A callback of the module, for the example that shows what RPython wants.
  public let example: CallbackExample
  /// The name of the function that makes a pointer of one of RPython's functions; nil where only parameters take such
  /// pointers, for which RPython makes them itself.
  public let pointer: String?
  /// What hands objects through C as `void *`; nil where no callback takes one.
  public let handles: HandleFunctions?

  /// Makes one.
  public init(example: CallbackExample, pointer: String?, handles: HandleFunctions?) {
    self.example = example
    self.pointer = pointer
    self.handles = handles
  }
}

/// A callback as an example.
public struct CallbackExample: Hashable, Sendable {
  /// The types of its arguments.
  public let arguments: [LLType]
  /// The type of its result.
  public let result: LLType

  /// Makes one.
  public init(arguments: [LLType], result: LLType) {
    self.arguments = arguments
    self.result = result
  }
}

/// The names of what hands objects through C as `void *`.
public struct HandleFunctions: Hashable, Sendable {
  /// The base class of such objects.
  public let base: String
  /// Makes a handle.
  public let keep: String
  /// Finds the object again.
  public let kept: String
  /// Gives the handle up.
  public let release: String

  /// Makes one.
  public init(base: String, keep: String, kept: String, release: String) {
    self.base = base
    self.keep = keep
    self.kept = kept
    self.release = release
  }
}

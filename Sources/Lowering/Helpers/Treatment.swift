import Bindings
import Rules

/// Something that is done with a parameter or result of C, and why.
struct Reasoned<Manner> {
  var manner: Manner
  var evidence: Evidence
}

/// What becomes of a parameter of C in a helper.
enum ParameterTreatment: Hashable {
  /// It is a parameter of the helper.
  case asIs
  /// A float of RPython, which is narrowed.
  case float
  /// A str with a NUL behind it. `isCopied` when C might write to it.
  case text(canBeNone: Bool, refusesNul: Bool, isCopied: Bool)
  /// Unicode as `wchar_t *`.
  case wideText(canBeNone: Bool)
  /// Unicode as UTF-8.
  case utf8(canBeNone: Bool, isCopied: Bool)
  /// A str as it is, together with the parameter that says how long it is.
  case bytes(length: Int, canBeNone: Bool)
  /// The length of the str of another parameter.
  case length(of: Int)
  /// A list of str as a NULL-terminated array.
  case strings(canBeNone: Bool)
  /// Something that C stores, which comes back.
  case out
  /// A number that C reads and overwrites, which comes back.
  case inOut
  /// Always this number, or NULL.
  case constant(Int64?)
  /// Memory that C fills, which comes back as str.
  case buffer(BufferTreatment)
  /// The size of the memory of another parameter.
  case capacity(of: Int)
  /// Where C says how much of another parameter's memory it has filled.
  case used(of: Int)
}

/// How a buffer is made, and how much of it comes back.
struct BufferTreatment: Hashable {
  enum Used: Hashable {
    case result
    case parameter(Int)
    case untilNul
  }

  enum Size: Hashable {
    /// What a parameter says.
    case parameter(Int)
    /// A number, or the name of a constant of the module.
    case fixed(String)
  }

  /// How large it is.
  let size: Size
  let used: Used
  let grows: Bool
}

/// What becomes of the result of C in a helper.
enum ResultTreatment: Hashable {
  /// There is none.
  case nothing
  /// It comes back.
  case asIs
  /// It says how much of a buffer is filled, and does not come back besides.
  case count
  /// C stores it in memory that the caller owns.
  case memory(HelperAllocation)
  case number(HelperNumber)
  case text
  case utf8
  case wideText
  /// As many bytes as a parameter says.
  case bytes(length: Int)
  /// A NULL-terminated array.
  case strings

  /// Whether it is read from memory that may be that of an argument.
  var isRead: Bool {
    switch self {
    case .text, .utf8, .wideText, .bytes, .strings: true
    case .nothing, .asIs, .count, .memory, .number: false
    }
  }
}

/// Everything that is done in a helper.
struct HelperPlan {
  var parameters: [Reasoned<ParameterTreatment>]
  var result: Reasoned<ResultTreatment>
  /// The C functions that free what was copied: the result (nil) or what is at the place of a parameter.
  var frees: [(parameter: Int?, function: Stated<String>)] = []

  /// Whether anything differs from a call of the binding.
  var converts: Bool {
    switch result.manner {
    case .nothing, .asIs: parameters.contains { $0.manner != .asIs }
    case .count, .memory, .number, .text, .utf8, .wideText, .bytes, .strings: true
    }
  }
}

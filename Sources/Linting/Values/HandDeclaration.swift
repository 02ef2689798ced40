import PythonSource

/// A call of `rffi_platform` that asks the headers for something.
final class ConfigEntry {
  /// What is asked.
  enum Question {
    case constant(String)
    /// With None where the name is no macro.
    case definedConstant(String)
    case defined(String)
    case has(String)
    case sizeOf(String)
    case simpleType(String)
    case structure(HandStructure)
    /// What needs a program to be run.
    case other(String)
  }

  let question: Question
  let site: CallSite
  /// Whether it has been checked, however often it is configured.
  var isChecked = false
  /// The condition around the call that configures it, as for ``CallSite/condition``.
  var condition: String?

  init(_ question: Question, _ site: CallSite) {
    self.question = question
    self.site = site
  }
}

/// Where a declaration is written: the call in which it has its name.
struct CallSite {
  /// The file.
  let text: PythonText
  /// The call.
  let call: Expression
  /// The condition it stands under that could not be decided; nil where there is none.
  var condition: String?
  /// Every call on the way from the module to `llexternal`.
  let calls: [Place]

  /// A call of a file.
  struct Place: Hashable {
    let file: String
    let range: SourceRange
  }
}

/// A call of `rffi.llexternal`.
struct HandFunction {
  /// The name in C; nil with what could not be followed.
  let name: String?
  /// The types; nil where the list could not be followed.
  let arguments: [HandType]?
  let result: HandType
  /// `save_err`; nil where it could not be followed.
  let saveErr: Int?
  let hasNoWrapper: Bool
  /// Whether a C macro is allowed, or a Python function stands in for it.
  let isMacro: Bool
  let compilation: HandCompilation
  let site: CallSite
}

/// A call of `rffi.CExternVariable`.
struct HandVariable {
  let name: String
  let type: HandType
  let compilation: HandCompilation
  let site: CallSite
}

/// What reading a file has found that headers speak of.
enum HandDeclaration {
  case function(HandFunction)
  case variable(HandVariable)
  /// A `CStruct`, which says nothing of the headers that have it.
  case structure(HandStructure, CallSite)
  /// An entry of a configuration, with the headers it is asked of.
  case entry(ConfigEntry, HandCompilation)
  /// What could not be followed: what it is, and why.
  case unchecked(String, reason: String, CallSite)
}

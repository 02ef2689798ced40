/// The kinds of finding; the raw value is the stable code, which no other reason or message of the tool has.
public enum LintCode: String, Hashable, Sendable, CaseIterable {
  case notPython = "not-python"
  case wrongWidth = "wrong-width"
  case wrongSign = "wrong-sign"
  case wrongArity = "wrong-arity"
  case pointerInteger = "pointer-integer"
  case floatInteger = "float-integer"
  case wrongKind = "wrong-kind"
  case wrongPointee = "wrong-pointee"
  case missingConst = "missing-const"
  case constResult = "const-result"
  case noResult = "no-result"
  case errnoNotSaved = "errno-not-saved"
  case noSuchFunction = "no-such-function"
  case undeclaredFunction = "undeclared-function"
  case noSuchVariable = "no-such-variable"
  case noSuchConstant = "no-such-constant"
  case constantNotMacro = "constant-not-macro"
  case noSuchType = "no-such-type"
  case noSuchMember = "no-such-member"
  case missingMember = "missing-member"
  case memberOrder = "member-order"
}

/// How bad a finding is.
public enum LintSeverity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// C does what is meant all the same.
  case note
  /// It goes wrong for some values, on some machines, or with newer compilers.
  case warning
  /// It does not compile, does not link, or reads and writes other memory than is meant.
  case error

  /// By how bad they are.
  public static func < (left: LintSeverity, right: LintSeverity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

extension LintCode {
  /// How bad it is.
  public var severity: LintSeverity {
    switch self {
    case .constResult: .note
    case .wrongWidth, .wrongSign, .wrongPointee, .missingConst, .errnoNotSaved, .undeclaredFunction,
      .constantNotMacro, .noResult, .floatInteger:
      .warning
    case .notPython, .wrongArity, .pointerInteger, .wrongKind, .noSuchFunction, .noSuchVariable,
      .noSuchConstant,
      .noSuchType,
      .noSuchMember, .missingMember, .memberOrder:
      .error
    }
  }

  /// What is wrong, in a few words.
  public var explanation: String {
    switch self {
    case .notPython: "the file is not read as Python 2.7"
    case .wrongWidth: "a number has another width than in C"
    case .wrongSign: "a number is signed where C's is unsigned, or the other way round"
    case .wrongArity: "the function takes another number of arguments"
    case .pointerInteger: "a number stands for a pointer, or a pointer for a number"
    case .floatInteger: "an integer stands for a floating number, or the other way round"
    case .wrongKind: "a record stands for something else, or something else for a record"
    case .wrongPointee: "a pointer points to something else than in C"
    case .missingConst: "a const is missing where C takes none for the other"
    case .constResult: "the result points to what must not be written, and the type does not say so"
    case .noResult: "the function gives no result, or gives one where none is declared to be taken"
    case .errnoNotSaved: "the function sets errno, and errno is not saved behind the call"
    case .noSuchFunction: "no header has the function"
    case .undeclaredFunction:
      "the headers of the compilation info do not declare the function, another one does"
    case .noSuchVariable: "the headers do not declare the variable"
    case .noSuchConstant: "the headers have no such constant"
    case .constantNotMacro: "the name is no macro, so that asking whether it is defined gives None"
    case .noSuchType: "the headers have no such type"
    case .noSuchMember: "the record has no such member"
    case .missingMember: "a member is missing, so that the record is laid out another way"
    case .memberOrder: "the members stand in another order"
    }
  }

  /// What follows from it.
  public var details: String {
    switch self {
    case .notPython: "Nothing in it is compared with the headers."
    case .wrongWidth:
      """
      Arguments that are too narrow cut values off before C sees them; a result that is too narrow is cut off by C. \
      Behind a pointer, and in a record that is not asked of the compiler, other bytes are read and written than are \
      meant.
      """
    case .wrongSign:
      """
      Large values become negative, or negative ones large; comparisons and widening to a larger type go wrong. \
      Behind a pointer newer C compilers say so.
      """
    case .wrongArity:
      """
      A C compiler that sees the prototype refuses the call. Untranslated, the function takes whatever is in the \
      registers. More arguments than a function with '...' names are taken for those of '...'.
      """
    case .pointerInteger:
      "C compilers since gcc 14 refuse the call; a narrower number cuts the address off."
    case .floatInteger:
      "C converts where it sees the prototype; untranslated, the value is passed in another register."
    case .wrongKind: "A record by value is passed in other registers than a pointer or a number."
    case .wrongPointee:
      """
      C compilers since gcc 14 refuse the call, except where one side is void *. Whatever is there is read and written \
      as something else.
      """
    case .missingConst:
      """
      The outermost const of an argument's target is added by C itself. Further in, and in the types of functions \
      that are passed, the types have to be alike, and gcc 14 refuses others.
      """
    case .constResult: "C compilers warn that a qualifier is lost; RPython code may write where it must not."
    case .noResult: "What is taken for a result is whatever is in the register."
    case .errnoNotSaved:
      """
      Manual pages of POSIX or Linux say that the function sets errno. Before RPython code can ask for it, \
      releasing the GIL may have changed it; rposix.get_saved_errno() gives what was saved by another call.
      """
    case .noSuchFunction:
      "Neither do the headers of the C library. It does not compile, or only with another version of the library."
    case .undeclaredFunction:
      """
      It works as long as some other module of the same program brings the header in; without it C compilers since \
      gcc 14 refuse the call.
      """
    case .noSuchVariable:
      "The declaration is written out as extern, and linking fails, or finds something else."
    case .noSuchConstant: "rffi_platform.configure() fails with a CompilationError."
    case .constantNotMacro:
      """
      DefinedConstantInteger asks with #ifdef, which knows macros alone. The name is an enumerator in these headers, so the \
      answer is always None; ConstantInteger gives its value.
      """
    case .noSuchType: "rffi_platform.configure() fails with a CompilationError."
    case .noSuchMember: "rffi_platform.configure(), or the C compiler, refuses it."
    case .missingMember:
      """
      An rffi.CStruct is laid out from its members alone when it is not translated, and room for it is made by its \
      own size. rffi_platform.Struct asks the compiler, and may leave members out.
      """
    case .memberOrder: "An rffi.CStruct is laid out in the order of its members when it is not translated."
    }
  }

  /// What can be done.
  public var suggestion: String {
    switch self {
    case .notPython: "correct the syntax, or name another file"
    case .wrongWidth, .wrongSign, .pointerInteger, .floatInteger, .wrongKind, .wrongPointee, .missingConst,
      .constResult, .noResult, .wrongArity:
      "take over the declaration that is suggested"
    case .errnoNotSaved: "add save_err=rffi.RFFI_SAVE_ERRNO, or ignore it where errno is of no use"
    case .noSuchFunction, .noSuchVariable, .noSuchConstant, .noSuchType, .noSuchMember:
      "correct the name, name the header that has it, or declare it only where rffi_platform.Has says that it is there"
    case .undeclaredFunction: "add the header to the includes"
    case .constantNotMacro: "ask with ConstantInteger"
    case .missingMember, .memberOrder:
      "write all members in C's order, or ask the compiler with rffi_platform.Struct"
    }
  }
}

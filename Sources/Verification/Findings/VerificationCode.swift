/// The kinds of finding; the raw value is the stable code, which no other reason or message of the tool has.
public enum VerificationCode: String, Hashable, Sendable, CaseIterable {
  case unknownFunction = "function-not-in-c"
  case wrongArity = "arguments-differ"
  case wrongArgument = "argument-type-differs"
  case wrongResult = "result-type-differs"
  case wrongRecord = "record-differs"
  case wrongSize = "size-differs"
  case wrongAlignment = "alignment-differs"
  case wrongOffset = "offset-differs"
  case wrongMember = "member-type-differs"
  case wrongConstant = "constant-not-in-c"
  case wrongValue = "value-differs"
  case wrongVariable = "variable-differs"
  case wrongType = "type-differs"
  case wrongShim = "c-function-fails"
  case unfitText = "no-c-type"
  case missingSymbol = "symbol-missing"
  case headersRejected = "headers-rejected"
  case compilerFailed = "compiler-failed"
  case importFails = "import-fails"
  case notInRPython = "not-in-rpython"
  case unusableRecord = "record-unusable"
  case translationFails = "translation-fails"
  case translatedCFails = "translated-c-fails"
  case rpythonFailed = "rpython-failed"
}

extension VerificationCode {
  /// What it means, in half a sentence.
  public var explanation: String {
    switch self {
    case .unknownFunction: "C has no such function, or it cannot be called like that"
    case .wrongArity: "C's function takes another number of arguments"
    case .wrongArgument: "C's function takes another type there"
    case .wrongResult: "C's function has another type of result"
    case .wrongRecord: "C has no such record, or the members cannot be laid out"
    case .wrongSize: "the record has another size in C"
    case .wrongAlignment: "the record has another alignment in C"
    case .wrongOffset: "the member is in another place in C"
    case .wrongMember: "C has no such member, or it has another type"
    case .wrongConstant: "C has no such constant, or one of another kind"
    case .wrongValue: "the constant has another value in C"
    case .wrongVariable: "C has no such variable, or it has another type, or is const"
    case .wrongType: "the name stands for another type in C"
    case .wrongShim: "the C function that the module brings along does not compile"
    case .unfitText: "what the module gives for a type of C is none"
    case .missingSymbol: "no library that the module names has the symbol"
    case .headersRejected: "the compiler rejects the module's headers"
    case .compilerFailed: "the compiler could not be asked"
    case .importFails: "RPython cannot import the module"
    case .notInRPython: "the imported module does not have what its text says"
    case .unusableRecord: "RPython cannot use the record before translation"
    case .translationFails: "RPython cannot translate a program that uses the module"
    case .translatedCFails: "the C that RPython makes of a program that uses the module does not compile"
    case .rpythonFailed: "RPython could not be asked"
    }
  }
}

extension SkipReason.Code {
  /// The reason in words.
  public var explanation: String {
    switch self {
    case .inlineFunction: "it is static, and no header has its body"
    case .recordResult: "RPython functions cannot return a record"
    case .recordArgument: "RPython functions cannot take a record by value"
    case .variableArgumentList: "a va_list cannot be made in RPython"
    case .int128: "128-bit integers cannot be passed when untranslated"
    case .float16: "RPython has no 16-bit floating type"
    case .float128: "RPython has no 128-bit floating type"
    case .complex: "RPython has no complex type"
    case .vector: "RPython has no vector type"
    case .atomic: "RPython has no atomic type"
    case .block: "RPython has no blocks"
    case .incompleteType: "the type is never completed"
    case .unnamedType: "the type has no name that C could spell"
    case .unknownType: "RPython has no such type"
    case .bitfield: "bitfields have no address"
    case .unionMember: "another member of the anonymous union has its place"
    case .misalignedMember: "its place is not aligned for its type"
    case .flexibleArray: "the length of the array is not part of the type"
    case .hiddenByMacro: "a macro of the same name hides it"
    case .unsayableName: "RPython members are named like Python's"
    case .unavailable: "the header forbids its use"
    case .hugeArray: "an RPython array type of this length takes too much memory"
    case .reservedName: "the name belongs to the C implementation and nothing bound needs it"
    case .notConstant: "C knows its value only when the program runs"
    case .noExpression: "it is no expression"
    case .varying: "it has another value in each place or at each time"
    case .overflow: "its arithmetic overflows or divides by zero, so that C gives it no value"
    case .constantType: "RPython has no constants of its type"
    case .functionLikeMacro: "the header does not state the types of a function-like macro"
    case .emptyMacro: "it stands for nothing"
    case .leftOut: "the user does not want it"
    case .includeGuard: "it only keeps its header from being read twice"
    case .missingSymbol: "no library that is linked exports it"
    case .otherLibrary: "none of the libraries that were chosen exports it"
    case .unused: "none of the programs takes it from the module"
    }
  }

  /// What the user can do about it.
  public var suggestion: String {
    switch self {
    case .inlineFunction: "include the header that defines it"
    case .recordResult, .recordArgument:
      "wrap it in a C function that takes pointers (separate_module_sources)"
    case .variableArgumentList: "use the variant with '...', or wrap it in a C function"
    case .int128, .float16, .float128, .complex, .vector:
      "functions that take or return it are bound; wrap others, and callbacks, in C functions that take pointers"
    case .atomic, .block, .unknownType:
      "wrap it in a C function that passes the value by pointer or in parts"
    case .incompleteType: "include the header that defines the type"
    case .unnamedType: "give the type a tag or a typedef in the header"
    case .bitfield, .misalignedMember, .unionMember, .unsayableName:
      "read and write it through a C function (separate_module_sources)"
    case .flexibleArray: "allocate more than the record and cast a pointer to its end"
    case .unavailable: "use what the header offers in its place"
    case .hugeArray: "pass it by pointer"
    case .reservedName: "use the public name beside it"
    case .notConstant: "read it through a C function (separate_module_sources)"
    case .noExpression, .varying, .emptyMacro, .includeGuard: "it is of use to C code only"
    case .leftOut: "change --allow and --block, or their keys in the project file"
    case .overflow: "write the value that is meant into the module that uses it"
    case .constantType: "read it through a C function that gives it in another type"
    case .hiddenByMacro: "bind a function with --instance; reach a member through a C function"
    case .functionLikeMacro: "state the types of its arguments with --prototype"
    case .missingSymbol: "name the library that has it with -l, or install the version that the header is of"
    case .otherLibrary: "name the library that exports it with --symbols-from"
    case .unused: "name a file that uses it with --used-by"
    }
  }
}

extension SkipReason: CustomStringConvertible {
  /// The reason as one line without the code: `result 'div_t': RPython functions cannot return a record`.
  public var description: String {
    detail.isEmpty ? code.explanation : "\(detail): \(code.explanation)"
  }
}

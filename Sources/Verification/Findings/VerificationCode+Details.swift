extension VerificationCode {
  /// What follows from it.
  public var details: String {
    switch self {
    case .unknownFunction:
      "A translated program does not compile or does not link, or the compilers see another declaration than libclang."
    case .wrongArity:
      "C compilers refuse the call. Untranslated, C takes whatever is in the registers for the arguments that are missing."
    case .wrongArgument:
      """
      A number of another width or sign is cut off or changes its value on the way, a pointer to something else is refused \
      by C compilers since gcc 14. C adds const to what an argument points to by itself, and so does not take it away.
      """
    case .wrongResult: "What the function gives is cut off, changes its sign, or is read as something else."
    case .wrongRecord: "Nothing else about the record can be proven."
    case .wrongSize:
      """
      Untranslated, RPython lays the record out by the members that the module lists: memory that it allocates is too \
      small, or arrays of such records are read in the wrong places.
      """
    case .wrongAlignment:
      "Memory for the record, and a record that has it inside, may lie where C does not expect it."
    case .wrongOffset:
      """
      Untranslated, another member is read and written than is meant. A frozen module has the offsets written down, a \
      portable one says them by the order and the types of its members.
      """
    case .wrongMember:
      "Other bytes are read and written than are meant, or a translated program does not compile."
    case .wrongConstant:
      """
      The module asks for it when it is imported: RPython gives None for what is no macro, and an error for what is no \
      number, or the answer of another question.
      """
    case .wrongValue:
      "A frozen module has the values of the machine that it was made on, for other headers perhaps."
    case .wrongVariable:
      "The functions that read and write it are C of RPython's, which does not compile or converts to another type."
    case .wrongType: "Whatever is declared with the name has that type as well."
    case .wrongShim:
      "RPython compiles it before the first call untranslated, and with every translated program; nothing else is built then."
    case .wrongName:
      "Programs that use the binding by its name call, read or ask for something else. No compiler can know."
    case .unfitDeclaration:
      "The module cannot be imported, or what it declares cannot be called, or not without the headers."
    case .unfitText: "A name or type has signs in it that no type of C has, so that no compiler was asked."
    case .missingSymbol:
      """
      Untranslated, RPython says that the function is not found when it is called first; a translated program does not \
      link. Headers may declare what a library was built without.
      """
    case .headersRejected:
      "With headers that do not compile, nothing that the module says can be put to the compiler."
    case .compilerFailed:
      """
      It hangs, crashed, wrote without end, cannot be started, or accepts what is wrong. What it was not asked counts as \
      not proven.
      """
    case .importFails: "Whatever the module says, no program can use it."
    case .notInRPython:
      "A name that a program looks up is not there, or was replaced further down in the module."
    case .unusableRecord: "Programs that read or make the record fail while they run untranslated."
    case .translationFails: "Every program that uses the same part of the module fails so."
    case .translatedCFails:
      "Every program that uses the same part of the module fails so, with this compiler."
    case .rpythonFailed:
      "It hangs, crashed, or is no Python 2.7 that has rpython. Nothing that it was to tell is proven."
    }
  }

  /// What can be done.
  public var suggestion: String {
    switch self {
    case .unknownFunction, .wrongArity, .wrongArgument, .wrongResult, .wrongRecord, .wrongSize,
      .wrongAlignment,
      .wrongOffset, .wrongMember, .wrongConstant, .wrongValue, .wrongVariable, .wrongType, .wrongShim,
      .wrongName, .unfitDeclaration:
      "make the module again with the command in its first lines, and see with rffi-import check what was edited"
    case .unfitText: "correct what was edited"
    case .missingSymbol:
      "name the library with -l, leave such functions out with --omit-missing-symbols, or verify with --no-symbols"
    case .headersRejected:
      "install what is missing, and give the compiler what it needs behind --; for a target, --sysroot"
    case .compilerFailed:
      "run the command by hand, give it more time with --timeout, or name another --compiler"
    case .importFails, .notInRPython, .unusableRecord, .translationFails, .translatedCFails:
      "make the module again, and report it if that does not help"
    case .rpythonFailed: "name another Python with --import, or give it more time with --timeout"
    }
  }
}

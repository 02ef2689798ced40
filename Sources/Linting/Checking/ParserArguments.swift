/// The arguments of a `compile_extra` that a parser of headers may be given.
///
/// They come from the file that is linted, which is not trusted: clang has options that write files or load code, so
/// only those pass that are known to do neither.
public struct ParserArguments: Hashable, Sendable {
  /// What clang is given, in order.
  public private(set) var passed: [String] = []
  /// What it is not given although it might change what the headers mean.
  public private(set) var ignored: [String] = []

  /// Sorts the arguments of a compilation info.
  public init(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if Self.takeValues.contains(argument) {
        guard let value = rest.popFirst() else {
          ignored.append(argument)
          break
        }
        // gcc and clang read further arguments from `@file`, whatever stands in front of it.
        if value.hasPrefix("@") || value.hasPrefix("-") {
          ignored += [argument, value]
        } else {
          passed += [argument, value]
        }
      } else if Self.isHarmless(argument) {
        passed.append(argument)
      } else if !Self.saysNothing(argument) {
        ignored.append(argument)
      }
    }
  }

  private static let takeValues = ["-D", "-U", "-I", "-isystem", "-iquote", "-idirafter", "-include"]

  private static let words: Set<String> = [
    "-ansi", "-pthread", "-undef", "-m16", "-m32", "-m64", "-mx32", "-mms-bitfields", "-maes", "-mfma",
    "-mpopcnt", "-fPIC", "-fpic", "-fPIE", "-fpie", "-fshort-enums", "-fno-short-enums", "-fshort-wchar",
    "-fno-short-wchar", "-fsigned-char", "-fno-signed-char", "-funsigned-char", "-fno-unsigned-char",
    "-fpack-struct", "-fms-extensions", "-fgnu89-inline", "-fblocks", "-fbuiltin", "-fno-builtin",
    "-ffreestanding", "-fhosted", "-fopenmp", "-fwrapv", "-fstrict-aliasing", "-fno-strict-aliasing",
    "-fcommon", "-fno-common", "-ffast-math", "-fexceptions", "-fno-exceptions",
  ]

  private static let beginnings = [
    "-D", "-U", "-I", "-isystem", "-std=", "-march=", "-mtune=", "-mcpu=", "-mabi=", "-mfpu=",
    "-mfloat-abi=", "-msse", "-mavx", "-mbmi", "-mno-sse", "-mno-avx", "-fpack-struct=", "-fvisibility=",
  ]

  /// Whether an argument only has to do with how a text is understood.
  private static func isHarmless(_ argument: String) -> Bool {
    words.contains(argument) || beginnings.contains(where: argument.hasPrefix)
  }

  /// Whether an argument says nothing to a parser: warnings, optimizations, what is for the linker.
  private static func saysNothing(_ argument: String) -> Bool {
    if argument == "-w" || argument == "-g" || argument == "-fomit-frame-pointer" || argument == "-pipe" {
      return true
    }
    if argument.hasPrefix("-W") { return !argument.hasPrefix("-Wp,") && !argument.hasPrefix("-Wa,") }
    return ["-O", "-L", "-l"].contains(where: argument.hasPrefix) && argument != "-load"
  }
}

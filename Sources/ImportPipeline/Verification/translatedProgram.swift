import FileSystem
import Verification

/// What translating a program that uses every binding has shown.
struct TranslationAccount {
  /// Something that is wrong, in the words of who found it.
  struct Problem {
    let code: VerificationCode
    let stated: String
    let actual: String
    let witness: String
    let words: [String]
  }

  /// What the script says of the program: how much of what it uses, and what it leaves out.
  var program = ""
  /// Who has compiled the C that came of it.
  var witnesses: [String] = []
  var problems: [Problem] = []
}

/// What RPython's C output is compiled with: what GCC 14 refuses by default.
private let refusals =
  "-Werror=incompatible-pointer-types -Werror=int-conversion -Werror=implicit-function-declaration"

extension RPython {
  /// Translates a program that uses every binding of the module, compiles the C that comes of it, and has both worlds
  /// print the sum of all constants.
  ///
  /// - Parameters:
  ///   - groups: of how many groups of functions the program calls one.
  ///   - clang: compiles the C once more; nil where there is none.
  func translateProgram(oneOf groups: Int, clang: String?) throws(Failure)
    -> TranslationAccount
  {
    var account = TranslationAccount()
    account.program = try writeProgram(oneOf: groups)
    let target = PathText.join(directory, "target.py")
    let program = PathText.join(directory, "touched")
    let environment = environment + ["CFLAGS=-O0 \(refusals)"]
    let (status, output) = try run(
      environment + [
        python, "-m", "rpython", "--batch", "-O0", "--gc=none", "--output=\(program)", target,
      ], seconds: seconds * 12, "translating the program")
    let errors = Self.compilerErrors(output)
    if status != 0 || !Files.exists(program) {
      account.problems.append(
        TranslationAccount.Problem(
          code: errors.isEmpty ? .translationFails : .translatedCFails,
          stated: "a program that uses every binding translates",
          actual: errors.first ?? Self.lastWords(output).last ?? "exits with \(status)",
          witness: errors.isEmpty ? "RPython" : "gcc", words: errors.isEmpty ? Self.lastWords(output) : errors
        ))
      return account
    }
    account.witnesses.append("RPython's translation with gcc")
    try compareOutput(of: program, target, environment, &account)
    if let clang { try compileAgain(with: clang, &account) }
    return account
  }

  /// Both worlds have to print the same.
  private func compareOutput(
    of program: String, _ target: String, _ environment: [String], _ account: inout TranslationAccount
  ) throws(Failure) {
    let translated = try run([program], seconds: seconds, "running the translated program")
    let untranslated = try run(
      environment + [python, target], seconds: seconds, "running the program untranslated")
    let sums = [translated.output, untranslated.output].map { output in
      output.split(whereSeparator: \.isNewline).last { $0.hasPrefix("constants ") }.map(String.init)
        ?? "nothing"
    }
    if translated.status == 0, untranslated.status == 0, sums[0] == sums[1], sums[0] != "nothing" { return }
    account.problems.append(
      TranslationAccount.Problem(
        code: .translationFails, stated: "untranslated, the program prints \(sums[1])",
        actual: "translated, it prints \(sums[0])", witness: "RPython",
        words: Self.lastWords(translated.output) + Self.lastWords(untranslated.output)))
  }

  /// Compiles the C files of the translation once more.
  private func compileAgain(
    with clang: String, _ account: inout TranslationAccount
  ) throws(Failure) {
    let sessions = Files.entries(ofDirectory: directory, beginningWith: "usession-verify-") ?? []
    let sources = sessions.sorted().map { PathText.join(directory, PathText.join($0, "testing_1")) }
    guard let source = sources.first(where: { Files.exists(PathText.join($0, "Makefile")) }) else {
      throw Failure(
        attempt: "compiling with clang", reason: "RPython has left no C files in '\(directory)'",
        lastWords: [])
    }
    let flags =
      "-O0 -pthread -Wno-everything \(refusals) -Werror=incompatible-function-pointer-types"
      + " -Wno-incompatible-pointer-types-discards-qualifiers"
    let (status, output) = try run(
      ["make", "-B", "-j2", "-C", source, "CC=\(clang)", "CFLAGS=\(flags)"], seconds: seconds * 12,
      "compiling with clang")
    if status == 0 {
      account.witnesses.append("RPython's translation with clang")
      return
    }
    let errors = Self.compilerErrors(output)
    account.problems.append(
      TranslationAccount.Problem(
        code: .translatedCFails, stated: "the C of a program that uses every binding compiles",
        actual: errors.first ?? Self.lastWords(output).last ?? "exits with \(status)", witness: "clang",
        words: errors.isEmpty ? Self.lastWords(output) : errors))
  }

  /// The lines in which a compiler says that something is wrong, without the files of the translation.
  static func compilerErrors(_ output: String) -> [String] {
    var found: [String] = []
    for line in output.split(whereSeparator: \.isNewline) {
      guard let start = line.firstRange(of: " error: ")?.upperBound else { continue }
      let message = String(line[start...].prefix(300))
      if !found.contains(message) { found.append(message) }
    }
    return found
  }
}

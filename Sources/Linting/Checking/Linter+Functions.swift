import CDeclarations
import Diagnostics
import LowLevelTypes
import PythonSource
import Rules

/// The headers that every C file of RPython's includes (`translator/c/src/g_include.h` and what it includes).
let headersOfRPython = [
  "stddef.h", "stdlib.h", "assert.h", "math.h", "string.h", "limits.h", "stdio.h", "unistd.h",
]

/// The headers of the C library that are asked about a function that no other has.
let headersOfCLibrary = [
  "stdio.h", "stdlib.h", "string.h", "strings.h", "unistd.h", "errno.h", "fcntl.h", "time.h", "signal.h",
  "math.h",
  "locale.h", "wchar.h", "wctype.h", "ctype.h", "langinfo.h", "dirent.h", "dlfcn.h", "grp.h", "pwd.h",
  "netdb.h",
  "poll.h", "pthread.h", "sched.h", "semaphore.h", "setjmp.h", "syslog.h", "termios.h", "ucontext.h",
  "utime.h",
  "pty.h", "utmp.h", "crypt.h", "net/if.h", "netinet/in.h", "arpa/inet.h", "sys/types.h", "sys/stat.h",
  "sys/socket.h",
  "sys/time.h", "sys/times.h", "sys/resource.h", "sys/wait.h", "sys/mman.h", "sys/ioctl.h", "sys/select.h",
  "sys/uio.h", "sys/un.h", "sys/utsname.h", "sys/statvfs.h", "sys/sysmacros.h", "sys/sendfile.h",
  "sys/file.h",
  "sys/epoll.h", "sys/random.h", "sys/syscall.h", "sys/mount.h", "sys/shm.h", "sys/ipc.h", "sys/sem.h",
  "sys/prctl.h",
]

extension Linter {
  /// The declaration of a function in C, and the headers it was found in.
  private enum Found {
    case function(CFunction, HeaderKnowledge)
    case elsewhere(CFunction, HeaderKnowledge)
    case unknown(String)
    case nowhere(HeaderKnowledge)
  }

  func check(_ hand: HandFunction) {
    guard let name = hand.name else {
      return leave("llexternal", "its name is computed in a way that is not followed", hand.site)
    }
    switch find(name, hand) {
    case .unknown(let reason): leave(name, reason, hand.site)
    case .nowhere(let headers):
      count("function")
      let nearest = nearestNames(to: name, among: Set(headers.functions.keys))
      let hint = nearest.isEmpty ? "" : "; did you mean \(nearest.map { "'\($0)'" }.joined(separator: ", "))?"
      report(
        LintFinding(
          .noSuchFunction, subject: name,
          message: "neither these headers nor the C library's declare '\(name)'\(hint)",
          position: position(hand.site)), hand.site)
    case .elsewhere(let function, let headers):
      var finding = LintFinding(
        .undeclaredFunction, subject: name,
        message:
          "'\(name)' is declared by '\(function.position.file)', which the compilation info does not include",
        position: position(hand.site))
      describe(function, headers, &finding)
      report(finding, hand.site)
      compare(hand, name, function, headers)
    case .function(let function, let headers): compare(hand, name, function, headers)
    }
  }

  private func find(_ name: String, _ hand: HandFunction) -> Found {
    var info = hand.compilation.info
    let headers: HeaderKnowledge
    do throws(HeaderProblem) {
      headers = try headerSource.headers(info)
    } catch {
      if let unknown = hand.compilation.unknown.first {
        return .unknown("its compilation info is not followed: \(unknown)")
      }
      headerProblems.insert(error.message)
      return .unknown(error.message)
    }
    if let function = headers.function(name) { return .function(function, headers) }
    if let macro = headers.macros[name] {
      return .unknown(
        macro.isFunctionLike
          ? "it is a macro, whose types no header states" : "it is a macro for something else")
    }
    if let unknown = hand.compilation.unknown.first {
      return .unknown("its compilation info is not followed: \(unknown)")
    }
    if !info.separateModuleSources.isEmpty || !info.separateModuleFiles.isEmpty {
      info.postIncludeBits += info.separateModuleSources
      if let own = try? headerSource.headers(info), let function = own.function(name) {
        return .function(function, own)
      }
      return .unknown("the C sources that come with it have it, and their prototypes cannot be read")
    }
    if let implicit = knowledge(of: headersOfRPython), let function = implicit.function(name) {
      return .function(function, implicit)
    }
    guard let library = knowledge(of: headersOfCLibrary) else { return .nowhere(headers) }
    if let function = library.function(name) { return .elsewhere(function, library) }
    return info.includes.isEmpty && info.postIncludeBits.isEmpty && info.libraries.isEmpty
      ? .unknown("its compilation info names no header, and the C library has none of the name")
      : .nowhere(headers)
  }

  func knowledge(of headers: [String]) -> HeaderKnowledge? {
    var info = CompilationInfo()
    info.includes = headers
    return try? headerSource.headers(info)
  }

  private func describe(_ function: CFunction, _ headers: HeaderKnowledge, _ finding: inout LintFinding) {
    finding.declaration = headers.declarations.spell(function)
    finding.declarationPosition = function.position
  }

  private func compare(
    _ hand: HandFunction, _ name: String, _ function: CFunction, _ headers: HeaderKnowledge
  ) {
    count("function")
    let comparison = TypeComparison(headers: headers)
    let source = CallSource(hand.site)
    var mistakes: [(index: Int?, code: LintCode, message: String)] = []
    if let arguments = hand.arguments {
      let parameters = function.type.parameters
      let fits =
        function.type.isVariadic ? arguments.count >= parameters.count : arguments.count == parameters.count
      if !fits, function.type.hasPrototype {
        mistakes.append(
          (
            nil, .wrongArity,
            "\(arguments.count) arguments, in C '\(name)' takes \(parameters.count)\(function.type.isVariadic ? " or more" : "")"
          ))
      } else {
        for (index, pair) in zip(arguments, parameters).enumerated() {
          let named = index < function.parameterNames.count ? function.parameterNames[index] : ""
          let place = named.isEmpty ? "argument \(index + 1)" : "argument \(index + 1) ('\(named)')"
          judge(
            comparison.compare(pair.0, pair.1), place, source.argument(index, of: arguments.count), index,
            hand, name, &mistakes)
        }
      }
    } else {
      leave(name, "the types of its arguments are not followed", hand.site)
    }
    judgeResult(hand, name, function, comparison, source, &mistakes)
    report(mistakes, hand, name, function, headers)
    checkErrno(hand, name, function, headers)
  }

  private func judge(
    _ outcome: TypeComparison.Outcome, _ place: String, _ written: String?, _ index: Int,
    _ hand: HandFunction,
    _ name: String, _ mistakes: inout [(index: Int?, code: LintCode, message: String)]
  ) {
    switch outcome {
    case .same: break
    case .unknown(let reason): leave(name, "\(place): \(reason)", hand.site)
    case .different(let code, let detail):
      let text = written.map { " is '\($0)'" } ?? ""
      mistakes.append((index, code, "\(place)\(text): \(detail)"))
    }
  }

  private func judgeResult(
    _ hand: HandFunction, _ name: String, _ function: CFunction, _ comparison: TypeComparison,
    _ source: CallSource,
    _ mistakes: inout [(index: Int?, code: LintCode, message: String)]
  ) {
    // A result that nobody wants may be left away.
    if case .void = hand.result.resolved { return }
    let outcome = comparison.compare(hand.result, function.type.result)
    judge(outcome, "the result", source.result, -1, hand, name, &mistakes)
    guard case .same = outcome,
      case .pointer(let target) = comparison.headers.declarations.resolve(function.type.result).type,
      comparison.headers.declarations.resolve(target).isConst, case .pointer(let own) = hand.result.resolved,
      case .array(_, .items) = own.resolved
    else { return }
    let text = source.result.map { " is '\($0)'" } ?? ""
    mistakes.append(
      (
        -1, .constResult,
        "the result\(text), in C '\(comparison.headers.declarations.spell(function.type.result))'"
      ))
  }

  private func report(
    _ mistakes: [(index: Int?, code: LintCode, message: String)], _ hand: HandFunction, _ name: String,
    _ function: CFunction, _ headers: HeaderKnowledge
  ) {
    if mistakes.isEmpty { return }
    let wrong = mistakes.contains { $0.index == nil } ? nil : Set(mistakes.compactMap(\.index))
    let suggestion = suggestedCall(hand, function, headers, replacing: wrong)
    for mistake in mistakes {
      var finding = LintFinding(
        mistake.code, subject: name, message: mistake.message, position: position(hand.site))
      describe(function, headers, &finding)
      finding.suggestion = suggestion
      report(finding, hand.site)
    }
  }

  private func checkErrno(
    _ hand: HandFunction, _ name: String, _ function: CFunction, _ headers: HeaderKnowledge
  ) {
    let rule = rules.function(function.name, inCLibrary: function.attributes.contains(.cLibrary)).saveErr
    guard let rule, rule.value != .ignored, let saveErr = hand.saveErr, saveErr & 1 == 0, !hand.hasNoWrapper,
      !savesErrnoElsewhere(hand), headers.declarations.resolve(function.type.result).type != .void
    else { return }
    var finding = LintFinding(
      .errnoNotSaved, subject: name, message: "'\(name)' sets errno when it fails, and errno is not saved",
      position: position(hand.site))
    describe(function, headers, &finding)
    let flag = rule.value == .zeroedAndSaved ? "RFFI_FULL_ERRNO_ZERO" : "RFFI_SAVE_ERRNO"
    finding.suggestion = CallSource(hand.site).adding("save_err=rffi.\(flag)")
    report(finding, hand.site)
  }

  /// Whether the file declares the function once more, with errno saved: who wants errno takes that one.
  private func savesErrnoElsewhere(_ hand: HandFunction) -> Bool {
    evaluator.declarations.contains { declaration in
      guard case .function(let other) = declaration, let saveErr = other.saveErr else { return false }
      return other.name == hand.name && other.site.text.name == hand.site.text.name && saveErr & 1 != 0
    }
  }
}

import ImportPipeline
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells a terminal how far an import of a project is: one line that changes, and a table at the end.
final class ProjectProgress: Sendable {
  /// What has become of a module so far.
  private struct Progress {
    var began: ContinuousClock.Instant?
    var duration = Duration.zero
    var result = ""
  }

  private struct State {
    var modules: [String: Progress] = [:]
    /// Those that something is being done with, in the order in which it began, and what.
    var active: [(name: String, phase: String)] = []
    var done: Set<String> = []
    /// How often clang has parsed headers.
    var parses = 0
  }

  private let names: [String]
  private let showsLine: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// - Parameter names: the modules, in the order of the table.
  /// - Parameter showsLine: whether standard error is a terminal that shows the line.
  init(_ names: [String], showsLine: Bool) {
    self.names = names
    self.showsLine = showsLine
  }

  /// Whether standard error goes to somebody who looks at it now.
  static var isWatched: Bool {
    isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// Takes note of what happens.
  func note(_ name: String, _ event: ProjectEvent) {
    state.withLock { state in
      let now = ContinuousClock.now
      switch event {
      case .reading: begin(name, "reading", now, &state)
      case .making: begin(name, "making", now, &state)
      case .read(let failure):
        end(name, now, &state)
        if let failure { finish(name, "failed (\(failure.status.rawValue))", &state) }
      case .parsed: state.parses += 1
      case .made(let result, let isRemembered):
        end(name, now, &state)
        switch result {
        case .success(let counts):
          let source = isRemembered ? "unchanged" : "made"
          finish(name, "\(source), \(counts.bound) bound, \(counts.skipped) not", &state)
        case .failure(let failure): finish(name, "failed (\(failure.status.rawValue))", &state)
        }
      }
      if showsLine { show(line(state, now)) }
    }
  }

  /// The line is gone, and the table is there.
  func finish(showsTable: Bool) {
    if showsLine { show("") }
    if showsTable { writeStandardError(table) }
  }

  private func begin(_ name: String, _ phase: String, _ now: ContinuousClock.Instant, _ state: inout State) {
    state.modules[name, default: Progress()].began = now
    state.active.append((name, phase))
  }

  private func end(_ name: String, _ now: ContinuousClock.Instant, _ state: inout State) {
    state.active.removeAll { $0.name == name }
    guard let began = state.modules[name]?.began else { return }
    state.modules[name]?.duration += now - began
  }

  private func finish(_ name: String, _ result: String, _ state: inout State) {
    state.modules[name, default: Progress()].result = result
    state.done.insert(name)
  }

  /// No longer than a narrow terminal is wide, since what is longer would stay.
  private func line(_ state: State, _ now: ContinuousClock.Instant) -> String {
    let active = state.active.map { "\($0.phase) \($0.name)" }.joined(separator: ", ")
    let line = "[\(state.done.count)/\(names.count)] \(seconds(now - start)) s  \(active)"
    return String(line.prefix(79))
  }

  private func show(_ line: String) {
    // To the start of the line, the text, and away with what was behind it.
    let bytes = Array("\r\(line)\u{1b}[K".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  private var table: String {
    state.withLock { state in
      let width = names.map(\.count).max() ?? 0
      var lines = names.compactMap { name -> String? in
        guard let progress = state.modules[name], !progress.result.isEmpty else { return nil }
        let time = seconds(progress.duration)
        let blanks = String(repeating: " ", count: width - name.count + 2 + max(0, 6 - time.count))
        return "\(name)\(blanks)\(time) s  \(progress.result)"
      }
      lines.append(
        "\(state.done.count) of \(names.count) modules in \(seconds(ContinuousClock.now - start)) s, "
          + "\(state.parses) \(state.parses == 1 ? "parse" : "parses") of headers")
      return lines.joined(separator: "\n")
    }
  }

  /// With two digits behind the point.
  private func seconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let hundredths = attoseconds / 10_000_000_000_000_000
    return "\(seconds).\(hundredths < 10 ? "0" : "")\(hundredths)"
  }
}

import FileSystem
import TestSupport
import Testing

@testable import Review

/// Differences, binding by binding.
@Suite struct ModuleDifferenceTests {
  private func difference(_ old: String, _ new: String) -> ModuleDifference {
    ModuleDifference(from: ModuleText(Array(old.utf8)), to: ModuleText(Array(new.utf8)))
  }

  @Test func equalModulesDifferNowhere() {
    #expect(difference("a = 1\nb = 2\n", "a = 1\nb = 2\n").changes == [])
  }

  @Test func tellsWhatHappened() {
    let old = "a = 1\n# b\nb = f(\n    1,\n    2)\nc = 3\nd = 4\n"
    let new = "d = 4\na = 1\n# b\nb = f(\n    1,\n    3)\ne = 5\n"
    let difference = difference(old, new)
    #expect(difference.summary == "1 changed, 1 added, 1 removed, 1 moved")
    #expect(
      difference.unified(oldName: "old", newName: "new") == """
        --- old
        +++ new
        @@ -1,7 +1,7 @@ d, b, c and 2 more
        +d = 4
         a = 1
         # b
         b = f(
             1,
        -    2)
        +    3)
        -c = 3
        -d = 4
        +e = 5

        """)
  }

  @Test func emptyModulesHaveNoFirstLine() {
    let all = difference("", "a = 1\n").unified(oldName: "old", newName: "new")
    #expect(all == "--- old\n+++ new\n@@ -0,0 +1,1 @@ a\n+a = 1\n")
    let none = difference("a = 1\n", "").unified(oldName: "old", newName: "new")
    #expect(none == "--- old\n+++ new\n@@ -1,1 +0,0 @@ a\n-a = 1\n")
  }

  @Test func theEndOfAFileIsALine() {
    let text = difference("a = 1\n", "a = 1").unified(oldName: "old", newName: "new")
    #expect(text.hasSuffix("-a = 1\n+a = 1\n\\ No newline at end of file\n"))
  }

  @Test func showsNothingHostile() {
    let text = difference("a = '\(hostileText)'\r\n", "b\u{1b}[2J = 1\n")
      .unified(oldName: hostileText, newName: hostileText)
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.isASCII && $0.value >= 0x20 && $0.value != 0x7f })
    #expect(text.contains("\\x1b[2J"))
  }

  /// Modules changed at random are made again by `patch` from what is printed.
  @Test(arguments: ["struct_simple", "function_deprecated", "names_python_types", "variadic_instances"])
  func patchTakesIt(name: String) async throws {
    let directory = try TemporaryDirectory()
    let golden = "\(packageRoot)/headers/cases/goldens/\(name).py"
    let lines = String(decoding: try Files.contents(golden), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var random = Random(state: 7)
    for round in 0..<25 {
      var changed = lines
      for _ in 0...random.below(4) {
        let index = random.below(changed.count - 1)
        switch random.below(4) {
        case 0: changed.remove(at: index)
        case 1: changed.insert("x\(random.below(3)) = \(round)", at: index)
        case 2: changed[index] += "  # \(round)"
        default: changed.swapAt(index, random.below(changed.count - 1))
        }
      }
      let old = changed.joined(separator: "\n"), new = lines.joined(separator: "\n")
      if old == new { continue }
      try directory.write("m.py", old)
      try directory.write("m.patch", difference(old, new).unified(oldName: "m.py", newName: "m.py"))
      let outcome = try await Program().shell("patch -s -p0 m.py m.patch", in: directory.path)
      #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
      #expect(try directory.text("m.py") == new)
    }
  }

  /// Comparing each line with each other one would take hours.
  @Test(.timeLimit(.minutes(10))) func comesToAnEndForModulesWithNothingInCommon() {
    let old = (0..<50_000).map { "a\($0) = 1\n" }.joined(), new = (0..<50_000).map { "b\($0) = 1\n" }.joined()
    #expect(difference(old, new).changes.count == 100_000)
  }

  @Test func pairsAreInOrderAndEqual() {
    var random = Random(state: 3)
    for _ in 0..<300 {
      let old = (0..<random.below(30)).map { _ in random.below(12) }
      let new = (0..<random.below(30)).map { _ in random.below(12) }
      let pairs = alignment(old, new)
      #expect(pairs.allSatisfy { old[$0.old] == new[$0.new] })
      #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
    }
    #expect(alignment([1, 2, 3, 4], [2, 3, 4, 1]).map(\.old) == [1, 2, 3])
  }
}

/// Numbers that are the same in every run.
private struct Random {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }
}

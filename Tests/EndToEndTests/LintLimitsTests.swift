import TestSupport
import Testing

/// `lint` on modules that would take for ever, or all memory or stack.
@Suite struct LintLimitsTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("inc/good.h", "int f_int(int a);\n")
  }

  private static let head = """
    import sys
    from rpython.rtyper.lltypesystem import rffi, lltype
    from rpython.rtyper.tool import rffi_platform as platform
    from rpython.translator.tool.cbuild import ExternalCompilationInfo

    eci = ExternalCompilationInfo(includes=['good.h'], include_dirs=['inc'])

    def external(name, args, result, **kwds):
        return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

    """

  private func lint(_ text: String, _ options: [String] = []) async throws -> Program.Outcome {
    try directory.write("binding.py", Self.head + text + "\n")
    return try await program.run(["lint", "binding.py"] + options, in: directory.path)
  }

  /// What would not end, or use up the memory, is given up.
  @Test(arguments: [
    "while True:\n    pass", "def f():\n    return f() + f()\nf()", "l = [1]\nfor i in l:\n    l.append(i)",
    "s = 'a'\nfor i in range(1000):\n    s = s + s",
    "s = 'a'\nfor i in range(1000):\n    s = '%s%s' % (s, s)",
    "l = [1]\nfor i in range(1000):\n    l = l + l", "l = [1]\nfor i in range(1000):\n    l.extend(l)",
    "t = ()\nfor i in range(1000):\n    t = (t, t)\nu = t\nif t == u or unknown():\n    v = 1",
    "T = rffi.INT\nfor i in range(100):\n    T = rffi.CCallback([T, T], T)\nif unknown():\n    v = 1",
    "T = lltype.ForwardReference()\nT.become(T)\nexternal('f_int', [T], rffi.INT)",
    "for i in xrange(10000):\n    for j in xrange(10000):\n        pass",
    "a = (0,) * 999\nb = (a,) * 999\nc = (b,) * 999\nd = (c,) * 999\nif d == d:\n    pass",
    "T = rffi.INT\nfor i in range(5):\n    T = rffi.CCallback([T] * 999, T)\nif unknown():\n    v = 1",
    "class A0:\n    pass\n"
      + (1...40).map { "class A\($0)(A\($0 - 1), A\($0 - 1)):\n    pass\n" }.joined() + "A40.missing",
    "import os\np = 'a'\nfor i in range(40):\n    p = os.path.join(p, p)",
    "import py\np = py.path.local('a')\nfor i in range(40):\n    p = p.join(str(p), p) / str(p)",
    "s = 'a' * 999 * 999\nt = s.replace('a', s)\nu = s.join(['a'] * 999)\nv = ('%s' * 999) % ((s,) * 999)",
    "s = 'a' * 999 * 999\nfor i in range(10000):\n    s.upper() in s or s < s + 'b'",
    "s = 'a' * 999 * 999\nt = 'a' * 9999 * 50 + 'b'\nfor i in range(10000):\n    t in s",
    "L = [1]\nM = []\nfor i in range(10000):\n    M.append(L * 999 * 65)",
    "d = {}\nfor i in range(10000):\n    for j in range(30):\n        d[str(i) + '.' + str(j)] = i",
    "import functools\np = functools.partial(len)\nfor i in range(10000):\n    for j in range(30):\n        p = functools.partial(p, 1)\np()",
    "class A:\n    pass\nfor i in range(10000):\n    for j in range(20):\n        class A(A):\n            pass\nA.missing",
  ])
  func endlessCodeIsGivenUp(text: String) async throws {
    let outcome = try await lint(text)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome)")
  }

  /// What is nested too deep for the stack is given up.
  @Test func deepCodeIsGivenUp() async throws {
    let open = String(repeating: "(", count: 40)
    let sums = ["+1", "*1"].map { String(repeating: $0, count: 400) }.joined()
    let close = String(repeating: sums + ")", count: 40)
    let outcomes = [
      try await lint(
        "if unknown():\n    pass\n" + String(repeating: "elif q:\n    pass\n", count: 5000)
          + "else:\n    external('f_int', [rffi.LONG], rffi.INT)", ["--unchecked"]),
      try await lint("def f():\n    return \(open)f()\(close)\nf()"),
    ]
    for outcome in outcomes { #expect(outcome.status == 0 && outcome.errors == "", "\(outcome)") }
    #expect(
      outcomes[0].output.contains("f_int: more conditions than are followed cannot be decided before it"))
  }
}

import Diagnostics
import PythonSource
import Testing

@testable import Usage

/// What files take from a module called `m`.
@Suite struct ModuleUseTests {
  private func use(_ text: String) throws -> ModuleUse {
    try ModuleUse(of: "m", in: PythonText(name: "a.py", bytes: Array(text.utf8)))
  }

  private func names(_ text: String) throws -> [String] { try use(text).names.map(\.name) }

  @Test(arguments: [
    "import m\nm.one()\nprint m.two\n", "import m as x\nx.one(x.two)\n",
    "import os, pkg.m as x; x.one + x.two\n",
    "import pkg.m\npkg.m.one\npkg.other.three\npkg.m.two\n", "from pkg import m\nm.one, m.two\n",
    "from . import m as x\nx.one; x.two\n", "from m import one, two as three\nthree.four\n",
    "from ..pkg.m import (one,\n    two)\n", "import m\nx = m\ny = x\ny.one; x.two\n",
    "try:\n    import m\nexcept ImportError:\n    m = None\nif m is not None: m.one(m.two)\n",
    "def f():\n    import m\n    return m.one\ndef g(): return m.two\n",
    "import m\ngetattr(m, 'one')\ngetattr(m, \"two\", None)\n", "import m\nm . one; m.\\\n  two\nreload(m)\n",
    "import m\nraise m.one(m.two)\n", "import m\nf(m=m.one, **{'a': m.two})\n",
  ])
  func findsNames(text: String) throws {
    #expect(try names(text) == ["one", "two"])
    #expect(try use(text).isImported)
  }

  @Test(arguments: [
    "import n\nn.one\n", "# import m\n'import m; m.one'\n", "from n import one\n", "import m.n\nm.n.one\n",
    "x.m.one\n", "def f(m):\n    return m.one\n", "\"\"\"\nfrom m import one\n\"\"\"\n",
  ])
  func findsNothingElsewhere(text: String) throws {
    #expect(try names(text).isEmpty)
  }

  @Test(arguments: [
    "import m\ndef f(m, n=1):\n    if m:\n        m.two\n    return m\nm.one\n",
    "import m\ndef f():\n    m = g()\n    m.two\nm.one\n", "import m\nf(lambda m: m.two, m.one)\n",
    "import m\ndef f():\n    for m in x: m.two\nm.one\n",
    "import m\ndef f():\n    with x as m: h(m)\nm.one\n",
  ])
  func namesOfFunctionsAreTheirOwn(text: String) throws {
    #expect(try names(text) == ["one"])
  }

  @Test func asksWithoutDemanding() throws {
    let names = try use("import m\nhasattr(m, 'one'), getattr(m, 'two', 0), getattr(m, 'three')\n").names
    #expect(names.map(\.isRequired) == [false, false, true])
  }

  @Test func aStarTakesEveryWord() throws {
    let use = try use("from m import *\nc_one(x.two)\n")
    #expect(use.words.contains("c_one") && !use.words.contains("two"))
    #expect(try self.use("import m\nm.one\n").words.isEmpty)
  }

  @Test func tellsPlaces() throws {
    let positions = try use("import m\n\nf(m.one,\n  m.two)\n").names.map(\.position)
    #expect(positions == [.init(file: "a.py", line: 3, column: 5), .init(file: "a.py", line: 4, column: 5)])
  }

  @Test(arguments: [
    ("import m\nf(m)\n", "a.py:2:3: error: 'm' is passed on as a value here"),
    ("import m\nself.m = m\n", "a.py:2:10: error: 'm' is passed on as a value here"),
    ("import m\ngetattr(m, name)\n", "a.py:2:9: error: 'm' is passed on as a value here"),
    ("import m\nm.__dict__\n", "a.py:2:1: error: 'm' is passed on as a value here"),
    ("import pkg.m\nf(pkg.m)\n", "a.py:2:3: error: 'pkg.m' is passed on as a value here"),
    ("import m\n'abc\n", "a.py:2:"),
  ])
  func refusesWhatCannotBeTold(text: String, message: String) {
    #expect {
      try use(text)
    } throws: { error in
      (error as? UseErrors)?.diagnostics.first?.description.hasPrefix(message) ?? false
    }
  }
}

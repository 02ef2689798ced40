import Diagnostics
import PythonSource
import Testing

/// Texts of Python 2.7 as syntax trees.
@Suite struct PythonParserTests {
  private func statements(_ text: String) throws -> [Statement] {
    try PythonModule(PythonText(name: "a.py", bytes: Array(text.utf8))).statements
  }

  private func expression(_ text: String) throws -> Expression.Kind {
    let all = try statements(text)
    guard case .expression(let expression)? = all.first?.kind, all.count == 1 else {
      Issue.record("no expression: \(all)")
      return .other("")
    }
    return expression.kind
  }

  @Test func callsKeepTheirArgumentsAndPlaces() throws {
    let text = "x = f('a', [INT,\n  UINT], save_err=E, *rest, **kwds)  # why\n"
    let module = try PythonModule(PythonText(name: "a.py", bytes: Array(text.utf8)))
    guard case .assignment(_, let value)? = module.statements.first?.kind,
      case .call(_, let arguments) = value.kind, case .positional(let list) = arguments[1],
      case .list(let items) = list.kind
    else {
      Issue.record("\(module.statements)")
      return
    }
    #expect(arguments.count == 5 && items.count == 2)
    #expect(module.text.text(items[1].range) == "UINT")
    #expect(module.text.position(at: items[1].range.start).description == "a.py:2:3")
    #expect(module.comments.map(\.text) == ["# why"])
  }

  @Test(arguments: [
    ("'a' \"b\"", "ab"), ("'a\\n\\x41\\101\\'\\q'", "a\nAA'\\q"), ("r'\\n'", "\\n"), ("u'''x\ny'''", "x\ny"),
    ("b''", ""), ("'a\\\nb'", "ab"),
  ])
  func strings(text: String, value: String) throws {
    #expect(try expression(text) == .string(value))
  }

  @Test(arguments: [("0x1fL", 31), ("010", 8), ("0b11", 3), ("0o17", 15), ("7", 7), ("0", 0)])
  func integers(text: String, value: Int) throws { #expect(try expression(text) == .integer(value)) }

  @Test func operatorsBindAsInPython() throws {
    guard
      case .conditional(_, let value, _) = try expression("a or b and not c == d | e + f * -g if x else y"),
      case .junction(isAnd: false, _, let right) = value.kind,
      case .junction(isAnd: true, _, let negated) = right.kind,
      case .unary("not", let compared) = negated.kind,
      case .comparison(_, let steps) = compared.kind, case .binary(_, "|", let sum) = steps[0].right.kind,
      case .binary(_, "+", let product) = sum.kind, case .binary(_, "*", let minus) = product.kind
    else {
      Issue.record("another shape")
      return
    }
    guard case .unary("-", _) = minus.kind else {
      Issue.record("\(minus)")
      return
    }
  }

  /// Everything that Python 2 has and Python 3 lost, and what is easily forgotten.
  @Test(arguments: [
    "print 'a', b\n", "print >>f, x,\n", "print\n", "exec 'x = 1' in globals(), d\n", "raise E, 'x', tb\n",
    "try:\n  pass\nexcept (A, B), e:\n  pass\nelse:\n  pass\nfinally:\n  pass\n", "x = `y`\n",
    "def f(a, (b, c), d=1, *e, **g): return\n", "f = lambda (a, b): a\n", "[x for x in 1, 2, 3 if x]\n",
    "{a: b for a, b in c}\n", "{a, b}\n", "f(x for x in y)\n", "a[1:2, ..., ::3]\n", "a <> b\n",
    "with a as b, c: pass\n", "from . import a\n", "from ..b.c import (d as e, f,)\n",
    "@a.b(c)\nclass D(E, F):\n  pass\n", "if a: b\nelif c: d\nelse: e\n", "while 1: break\n",
    "for a, b in c:\n\n  # text\n  continue\n", "x = yield\n", "assert a, b\n", "del a, b[1]\n",
    "global a, b\n",
    "from __future__ import print_function\nprint(a, file=b)\n", "if x:\n\tpass\n        # odd\n",
    "a = (1,\n# c\n2)\n",
  ])
  func readsPython2(text: String) throws { _ = try statements(text) }

  @Test(arguments: [
    ("f(\n", "a value is missing"), ("x = 'a\n", "the string has no end"),
    ("if a:\nb\n", "an indented block is missing"),
    ("if a:\n    b\n  c\n", "the indentation fits no block around it"),
    ("a $ b\n", "a character that Python 2.7 has no use for"),
    ("a b\n", "the line should end here"),
    (String(repeating: "(", count: 5_000), "this is nested deeper than it can be read"),
    (String(repeating: "-", count: 5_000), "this is nested deeper than it can be read"),
    ("a" + String(repeating: "+a", count: 5_000), "more operators than can be read"),
    ("\\", "a backslash joins lines only at the end of one"), ("'''", "the string has no end"),
    ("'\\", "the string has no end"),
  ])
  func saysWhatIsWrong(text: String, message: String) {
    #expect(throws: PythonSyntaxError.self) { try statements(text) }
    do {
      _ = try statements(text)
    } catch {
      #expect((error as? PythonSyntaxError)?.message == message)
    }
  }

  @Test func anyBytesAreReadOrRefused() {
    let pieces = [
      "(", ")", "[", ":", "'", "\"\"\"", "\\", "\n", "  ", "if ", "def f", "=", "0x", "1e", "\u{0}", "é", "*",
      "@", "lambda",
    ]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      _ = try? statements(text)
    }
  }
}

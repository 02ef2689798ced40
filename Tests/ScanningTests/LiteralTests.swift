import CDeclarations
import Testing

@testable import Scanning

/// Literals are read without a compiler, so their values and types are those of C17 6.4.4 and 6.4.5.
@Suite struct LiteralTests {
  private func read(_ text: String, longBits: Int = 64) -> CConstant? {
    Array(text.utf8).withUnsafeBytes { literal($0, longBits: longBits) }
  }

  private func integer(_ bits: Int64, _ type: String) -> CConstant {
    .integer(bits: bits, isUnsigned: type.hasPrefix("unsigned"), type: type)
  }

  @Test(arguments: [
    ("0", 0, "int"), ("017", 15, "int"), ("0x7fffffff", 0x7fff_ffff, "int"), ("0b11", 3, "int"),
    ("2147483648", 2_147_483_648, "long"), ("0x80000000", 0x8000_0000, "unsigned int"),
    ("037777777777", 0xffff_ffff, "unsigned int"), ("1u", 1, "unsigned int"), ("1L", 1, "long"),
    ("4294967296u", 4_294_967_296, "unsigned long"), ("1ll", 1, "long long"),
    ("1uLL", 1, "unsigned long long"), ("0xffffffffffffffff", -1, "unsigned long"),
    ("-1", -1, "int"), ("-1u", 0xffff_ffff, "unsigned int"), ("- - 1", 1, "int"), ("((-(5)))", -5, "int"),
    ("-0x80000000", 0x8000_0000, "unsigned int"), ("'a'", 97, "int"), ("-'a'", -97, "int"),
    ("'\\n'", 10, "int"), ("'\\101'", 65, "int"), ("/* x */ 7 // y", 7, "int"),
  ])
  func integers(_ text: String, _ bits: Int64, _ type: String) {
    #expect(read(text) == integer(bits, type))
  }

  @Test func longIsNarrowOnWindows() {
    #expect(read("2147483648", longBits: 32) == integer(2_147_483_648, "long long"))
    #expect(read("0xffffffff", longBits: 32) == integer(0xffff_ffff, "unsigned int"))
    #expect(read("4294967295ul", longBits: 32) == integer(0xffff_ffff, "unsigned long"))
    #expect(read("-1ul", longBits: 32) == integer(0xffff_ffff, "unsigned long"))
  }

  @Test(arguments: [("1.5", 1.5), ("-1e3", -1000), (".5", 0.5), ("0x1p-2", 0.25), ("1.", 1), ("0x1.8p1", 3)])
  func doubles(_ text: String, _ value: Double) {
    #expect(read(text) == .floating(bits: value.bitPattern, type: .double))
  }

  @Test func floats() {
    #expect(read("0.1f") == .floating(bits: Double(Float(0.1)).bitPattern, type: .float))
  }

  @Test(arguments: [
    ("\"a\" \"b\"", "ab"), ("(\"x\\t\")", "x\t"), ("\"\"", ""), ("\"\\0\" \"1\"", "\u{0}1"),
    ("\"/* no comment */\"", "/* no comment */"),
  ])
  func strings(_ text: String, _ value: String) {
    #expect(read(text) == .string(Array(value.utf8)))
  }

  @Test func bytesBeyondASCII() {
    #expect(read("\"\\xff\\200\"") == .string([0xff, 0x80]))
  }

  /// What is left to the compiler, or is no literal.
  @Test(arguments: [
    "", "x", "1 + 1", "(1", "1)", "1L1", "08", "0x", "1uu", "1lll", "18446744073709551616",
    "18446744073709551615", "1.5L", "'ab'", "''", "'\\377'", "L'x'", "L\"x\"", "u8\"x\"", "\"\\u00e9\"",
    "\"a\" x", "(\"a\" (\"b\"))", "-\"a\"", "~1", "\"unterminated", "1e999", "0x1.8", "\"\\x100\"",
  ])
  func others(_ text: String) {
    #expect(read(text) == nil)
  }
}

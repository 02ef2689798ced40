import CDeclarations

/// Things that are wrong, so that a compiler that accepts one of them is known not to look.
public enum Canary {
  private static let lines = [
    "_Static_assert(0, \"\");",
    "_Static_assert(RFFI_SAME(int, long), \"\");",
    "_Static_assert(sizeof(char) == 2, \"\");",
    "_Static_assert(RFFI_NUMBER(int, unsigned), \"\");",
    "int (*rffi_canary_type(void))(int) { return (int (*)(long))0; }",
    "char *rffi_canary_sign(unsigned char *p) { return p; }",
    "char *rffi_canary_const(const char *p) { return p; }",
    "char *rffi_canary_integer(int i) { return i; }",
    "int rffi_canary_declaration(void) { return rffi_is_not_declared(); }",
    "int rffi_canary_member(struct { int i; } *p) { return p->j; }",
    "RFFI_STRICT int rffi_canary_conversion(unsigned int i) { return i; } RFFI_LENIENT",
  ]

  /// A file of them, behind all that stands in front of the claims: headers can tell a compiler to overlook things.
  public static func text(_ compilation: CompilationInfo, furtherIncludes: [String]) -> ClaimText {
    ClaimText(
      compilation, furtherIncludes: furtherIncludes, lines: lines.enumerated().map { ($0, [$1]) })
  }

  /// The first that a compiler did not complain of; nil where it complained of all.
  public static func overlooked(in complaints: Complaints) -> String? {
    lines.indices.first { complaints.byClaim[$0] == nil }.map { lines[$0] }
  }
}

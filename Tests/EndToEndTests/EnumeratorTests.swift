import TestSupport
import Testing

/// Values of enumerators that no `int` holds.
@Suite struct EnumeratorTests {
  @Test("the highest bit of an unsigned enumeration is no sign")
  func highestBit() async throws {
    let directory = try TemporaryDirectory()
    try directory.write(
      "foo.h",
      """
      enum unsigned_bits { TOP = 1u << 31, LOW = 1 };
      #define TOP TOP
      #define ALIAS TOP
      #define BOTH (TOP | LOW)
      enum signed_bits { LEAST = -2147483647 - 1, MOST = 2147483647 };
      enum wide { HUGE_BIT = 1ull << 63, ONE = 1 };
      enum negative { FAR = -(1ll << 40) };
      """)
    let outcome = try await Program().run(["foo.h", "--frozen"], in: directory.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for line in [
      "TOP = 2147483648", "ALIAS = 2147483648", "BOTH = 2147483649", "LEAST = -2147483648",
      "MOST = 2147483647", "HUGE_BIT = r_uint(9223372036854775808)", "FAR = -1099511627776",
    ] {
      #expect(outcome.output.contains("\n\(line)\n"), "\(line) is not in \(outcome.output)")
    }
  }
}

import Bindings
import Diagnostics

extension ConstantBinding.Value {
  /// The value for the page: in decimal, and in hexadecimal where it is a number.
  var pageJSON: JSON {
    switch self {
    case .integer(let bits, let isUnsigned):
      let digits = String(bits.magnitude, radix: 16)
      if isUnsigned, bits < 0 {
        let value = UInt64(bitPattern: bits)
        return .strings(["\(value)", "0x\(String(value, radix: 16))"])
      }
      return .strings(["\(bits)", "\(bits < 0 ? "-" : "")0x\(digits)"])
    case .float(let bits):
      return .strings(["\(Double(bitPattern: bits))", "0x\(String(bits, radix: 16)) (IEEE 754)"])
    case .string(let bytes):
      let digits = bytes.prefix(64).map { ($0 < 0x10 ? "0" : "") + String($0, radix: 16) }
      return .strings([
        inertText(PythonValue.string(bytes).description),
        digits.joined(separator: " ") + (bytes.count > 64 ? " …" : ""),
      ])
    case .unicode(let units):
      return .strings([
        inertText(PythonValue.unicode(units).description),
        units.prefix(32).map { "U+\(String($0, radix: 16, uppercase: true))" }.joined(separator: " "),
      ])
    }
  }
}

import CDeclarations

/// A C file of values that a compiler puts into an object file, each behind a mark that is found in any format, so that
/// nothing has to be run.
public struct DataFile: Sendable {
  /// The file.
  public let text: ClaimText

  private static let mark = "rffi-import-row:"

  /// - Parameter rows: what is put where.
  public init(_ compilation: CompilationInfo, furtherIncludes: [String], rows: [(owner: Int, row: DataRow)]) {
    text = ClaimText(
      compilation, furtherIncludes: furtherIncludes,
      lines: rows.map { owner, row in
        let value = row.declaration.replacing("@", with: "rffi_value")
        let line =
          "__attribute__((__used__)) const struct { char rffi_mark[16]; unsigned long long rffi_id, rffi_size; \(value); } "
          + "__attribute__((__packed__)) rffi_row_\(owner) = { \"\(Self.mark)\", \(owner), "
          + "sizeof(rffi_row_\(owner).rffi_value), \(row.initializer) };"
        return (owner, [line])
      })
  }

  /// The bytes behind each mark of an object file, by the numbers of the claims, lowest byte first, and the size of
  /// each.
  public static func values(in object: [UInt8]) -> [Int: DataValue] {
    let mark = Array(Self.mark.utf8)
    var values: [Int: DataValue] = [:]
    var index = 0
    while index + 32 <= object.count {
      guard object[index] == mark[0], object[index..<index + 16].elementsEqual(mark) else {
        index += 1
        continue
      }
      let header = object[index + 16..<index + 32]
      // The number of the claim is small, whichever end comes first.
      let isLittle = header.prefix(8).suffix(4).allSatisfy { $0 == 0 }
      let id = number(header.prefix(8), isLittle: isLittle)
      let size = number(header.suffix(8), isLittle: isLittle)
      let start = index + 32
      index += 16
      guard size <= UInt64(object.count - start), id <= UInt64(Int32.max) else { continue }
      values[Int(id)] = DataValue(bytes: Array(object[start..<start + Int(size)]), isLittle: isLittle)
    }
    return values
  }
}

/// A value of an object file.
public struct DataValue: Hashable, Sendable {
  /// The bytes in the order of the target.
  public let bytes: [UInt8]
  /// Whether the lowest byte comes first.
  public let isLittle: Bool

  /// Whether it is what it has to be.
  func isExpected(_ expected: DataRow.Expected) -> Bool {
    switch expected {
    case .integer(let bits):
      guard (1...8).contains(bytes.count) else { return false }
      let mask = bytes.count == 8 ? UInt64.max : (1 << UInt64(8 * bytes.count)) - 1
      return number(bytes[...], isLittle: isLittle) == bits & mask
    case .double(let bits):
      let value = number(bytes[...], isLittle: isLittle)
      let isNaN = Double(bitPattern: bits).isNaN && Double(bitPattern: value).isNaN
      return bytes.count == 8 && (value == bits || isNaN)
    case .units(let units): return self.units(count: units.count + 1) == units + [0]
    case .asked: return true
    }
  }

  /// The value in words.
  public func text(_ expected: DataRow.Expected) -> String {
    switch expected {
    case .integer, .asked: String(Int64(bitPattern: number(bytes[...], isLittle: isLittle)))
    case .double: "\(Double(bitPattern: number(bytes[...], isLittle: isLittle)))"
    case .units(let units):
      self.units(count: units.count + 1).map { units in
        "'\(String(String.UnicodeScalarView(units.dropLast().map { Unicode.Scalar($0) ?? "?" })))'"
      } ?? "a string of \(bytes.count) bytes with its end"
    }
  }

  private func units(count: Int) -> [UInt32]? {
    guard count > 0, bytes.count % count == 0, [1, 2, 4].contains(bytes.count / count) else { return nil }
    let width = bytes.count / count
    return (0..<count).map {
      UInt32(truncatingIfNeeded: number(bytes[$0 * width..<($0 + 1) * width], isLittle: isLittle))
    }
  }
}

private func number(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> UInt64 {
  var value: UInt64 = 0
  for byte in isLittle ? Array(bytes.reversed()) : Array(bytes) { value = value << 8 | UInt64(byte) }
  return value
}

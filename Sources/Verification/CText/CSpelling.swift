import LowLevelTypes

extension LLType {
  /// The C declaration of `declarator` with the type, as RPython's C backend writes it, or the type alone. Types with
  /// functions in them go by the typedefs that the claims make of the module's names.
  func declaring(_ declarator: String) -> String {
    switch self {
    case .void: Self.join("void", declarator)
    case .bool: Self.join("_Bool", declarator)
    case .char: Self.join("char", declarator)
    case .uniChar: Self.join("__WCHAR_TYPE__", declarator)
    case .number(let name): Self.join(name.cName, declarator)
    case .singleFloat: Self.join("float", declarator)
    case .float: Self.join("double", declarator)
    case .longFloat: Self.join("long double", declarator)
    case .renamed(_, let cName): Self.join(cName, declarator)
    case .pointer(let target): target.declaringPointer(declarator)
    case .array(let item, _): item.declaring(Self.grouped(declarator) + "[]")
    case .fixedArray(let item, let count): item.declaring(Self.grouped(declarator) + "[\(count)]")
    case .structure(let name): Self.join(name.cSpelling, declarator)
    case .function(let arguments, let result):
      result.declaring(Self.grouped(declarator) + Self.parameters(arguments))
    case .opaque(.pointee(let spelling)): Self.join("__typeof__(\(spelling))", declarator)
    case .opaque(.pointer(let spelling)): Self.join("__typeof__(*(\(spelling))0)", declarator)
    case .alias(let name, _): Self.join(Self.typedefName(name), declarator)
    }
  }

  private func declaringPointer(_ declarator: String) -> String {
    switch self {
    case .array(let item, .items), .fixedArray(let item, _): item.declaring("*" + declarator)
    case .array(let item, .const): Self.join("const __typeof__(\(item.cType))", "*" + declarator)
    case .array(_, .void): Self.join("void", "*" + declarator)
    case .opaque(.pointer(let spelling)): Self.join("__typeof__(\(spelling))", declarator)
    case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .renamed, .pointer,
      .structure, .function, .opaque(.pointee), .alias:
      declaring("*" + declarator)
    }
  }

  /// The C spelling of the type.
  var cType: String { declaring("") }

  static func parameters(_ types: [LLType]) -> String {
    types.isEmpty ? "(void)" : "(\(types.map(\.cType).joined(separator: ", ")))"
  }

  /// The typedef that stands for a name of the module.
  static func typedefName(_ name: String) -> String { "rffi_type_\(name)" }

  private static func join(_ word: String, _ declarator: String) -> String {
    declarator.isEmpty ? word : "\(word) \(declarator)"
  }

  private static func grouped(_ declarator: String) -> String {
    declarator.hasPrefix("*") ? "(\(declarator))" : declarator
  }

  /// What is written for a type of C in it and cannot be one; nil where there is nothing of the kind.
  var unfitText: String? {
    switch self {
    case .renamed(_, let text), .opaque(.pointee(let text)), .opaque(.pointer(let text)):
      isPlainC(text) ? nil : text
    case .structure(let name): isPlainC(name.cName) ? nil : name.cName
    case .pointer(let target): target.unfitText
    case .array(let item, _), .fixedArray(let item, _): item.unfitText
    case .function(let arguments, let result): (arguments + [result]).compactMap(\.unfitText).first
    // Looked at where the name gets it.
    case .alias: nil
    case .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat: nil
    }
  }
}

extension StructureName {
  /// How C names the record.
  var cSpelling: String { isTypedef ? cName : "\(isUnion ? "union" : "struct") \(cName)" }
}

extension NumberName {
  /// The header that has to be included for ``cName``; nil where the compiler knows it by itself.
  var header: String? {
    switch self {
    case .time, .mode, .process: "sys/types.h"
    case .signedLeast8, .unsignedLeast8, .signedLeast16, .unsignedLeast16, .signedLeast32, .unsignedLeast32,
      .signedLeast64, .unsignedLeast64, .signedFast8, .unsignedFast8, .signedFast16, .unsignedFast16,
      .signedFast32, .unsignedFast32, .signedFast64, .unsignedFast64:
      "stdint.h"
    case .signedChar, .unsignedChar, .short, .unsignedShort, .int, .unsignedInt, .long, .unsignedLong,
      .longLong, .unsignedLongLong, .size, .signedSize, .wideChar, .unsignedPointer, .signedPointer,
      .pointerDifference, .signedMaximum, .unsignedMaximum:
      nil
    }
  }

  /// The type of C that the name is about. What RPython renders by another name where `long` has 64 bits comes of a
  /// typedef in front of the claims.
  var cName: String {
    switch self {
    case .signedChar: "signed char"
    case .unsignedChar: "unsigned char"
    case .short: "short"
    case .unsignedShort: "unsigned short"
    case .int: "int"
    case .unsignedInt: "unsigned int"
    case .long: "long"
    case .unsignedLong: "unsigned long"
    case .longLong: "rffi_longlong"
    case .unsignedLongLong: "rffi_ulonglong"
    case .size: "__SIZE_TYPE__"
    case .signedSize, .pointerDifference: "__PTRDIFF_TYPE__"
    case .time: "time_t"
    case .mode: "mode_t"
    case .process: "pid_t"
    case .wideChar: "__WCHAR_TYPE__"
    case .unsignedPointer: "__UINTPTR_TYPE__"
    case .signedPointer: "__INTPTR_TYPE__"
    case .signedMaximum: "__INTMAX_TYPE__"
    case .unsignedMaximum: "__UINTMAX_TYPE__"
    // Not as the compilers' macros have them: the C library may take other types, and RPython asks for its.
    case .signedLeast8, .unsignedLeast8, .signedLeast16, .unsignedLeast16, .signedLeast32, .unsignedLeast32,
      .signedLeast64, .unsignedLeast64, .signedFast8, .unsignedFast8, .signedFast16, .unsignedFast16,
      .signedFast32, .unsignedFast32, .signedFast64, .unsignedFast64:
      rawValue.lowercased()
    }
  }
}

/// Whether a text of a module may stand in a line of C: only what types are made of, with brackets that match.
func isPlainC(_ text: String) -> Bool {
  var open: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["): open.append(byte)
    case UInt8(ascii: ")"): if open.popLast() != UInt8(ascii: "(") { return false }
    case UInt8(ascii: "]"): if open.popLast() != UInt8(ascii: "[") { return false }
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xff:
      break
    case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "$"):
      break
    default: return false
    }
  }
  return open.isEmpty && !text.isEmpty
}

/// Whether a text is a name of C.
func isName(_ text: String) -> Bool {
  guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
    return false
  }
  return text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...0xff:
      true
    default: false
    }
  }
}

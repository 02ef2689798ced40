import CDeclarations

/// The type that keywords say: `unsigned int`, `void *`; nil for anything else.
func builtinType(_ text: UnsafeRawBufferPointer) -> QualifiedType? {
  var lexer = MacroLexer(text)
  var words: [String] = []
  var stars = 0
  var qualifiers: Qualifiers = []
  while let token = lexer.next() {
    if token.kind == .identifier, stars == 0 {
      let word = text.string(token.range)
      if word == "const" { qualifiers.insert(.const) } else { words.append(word) }
    } else if text[token.range.lowerBound] == UInt8(ascii: "*") {
      stars += 1
    } else {
      return nil
    }
  }
  guard let base = builtinTypes[words.sorted()] else { return nil }
  var type = QualifiedType(base, qualifiers)
  for _ in 0..<stars { type = QualifiedType(.pointer(to: type)) }
  return type
}

private let builtinTypes: [[String]: CType] = {
  let spellings: [(String, CType)] = [
    ("void", .void), ("_Bool", .bool), ("float", .floating(.float)), ("double", .floating(.double)),
    ("long double", .floating(.longDouble)), ("char", .integer(.char)),
    ("signed char", .integer(.signedChar)), ("unsigned char", .integer(.unsignedChar)),
    ("short", .integer(.short)), ("short int", .integer(.short)), ("signed short", .integer(.short)),
    ("unsigned short", .integer(.unsignedShort)), ("unsigned short int", .integer(.unsignedShort)),
    ("int", .integer(.int)), ("signed", .integer(.int)), ("signed int", .integer(.int)),
    ("unsigned", .integer(.unsignedInt)), ("unsigned int", .integer(.unsignedInt)),
    ("long", .integer(.long)), ("long int", .integer(.long)), ("signed long", .integer(.long)),
    ("unsigned long", .integer(.unsignedLong)), ("unsigned long int", .integer(.unsignedLong)),
    ("long long", .integer(.longLong)), ("long long int", .integer(.longLong)),
    ("signed long long", .integer(.longLong)), ("unsigned long long", .integer(.unsignedLongLong)),
    ("unsigned long long int", .integer(.unsignedLongLong)),
  ]
  return Dictionary(
    spellings.map { ($0.0.split(separator: " ").map(String.init).sorted(), $0.1) },
    uniquingKeysWith: { first, _ in first })
}()

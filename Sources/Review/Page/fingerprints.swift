import Bindings
import Diagnostics

extension ReviewedModule {
  /// For each declaration that is bound a number that changes when its statements do, or what a portable module leaves
  /// to the C compiler; under its kind and name, the same name once.
  var fingerprints: [(key: String, fingerprint: String)] {
    let statements = Statements(text)
    let facts = facts
    var seen: Set<String> = []
    return account.declarations.compactMap { declaration in
      guard declaration.isBound, seen.insert(declaration.key).inserted else { return nil }
      return (declaration.key, fingerprint(of: declaration, statements.of(declaration), facts))
    }
  }

  /// The values of constants and the layouts of records, by their names in the module.
  var facts: [String: String] {
    var facts = Dictionary(module.constants.map { ($0.name, "\($0.value)") }) { first, _ in first }
    for binding in module.types {
      guard case .structure(let structure) = binding else { continue }
      let offsets = structure.fields.map { "\($0.offset)" }.joined(separator: " ")
      facts[structure.name] = "\(structure.size) \(structure.alignment) \(offsets)"
    }
    return facts
  }
}

extension AccountedDeclaration {
  /// What tells it from all others, whatever it is called in the module.
  var key: String { "\(entry.kind.rawValue) \(inertText(entry.cName))" }
}

/// The fingerprint of a declaration: FNV-1a, 64 bits. Comments are left out, so that what only moved to another line
/// needs no other approval.
func fingerprint(
  of declaration: AccountedDeclaration, _ statements: [String], _ facts: [String: String]
) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  func add(_ line: Substring) {
    for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0x0a) &* 0x100_0000_01b3
  }
  for statement in statements {
    for line in statement.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("#") {
      add(line)
    }
  }
  for name in declaration.names { if let fact = facts[name] { add(fact[...]) } }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}

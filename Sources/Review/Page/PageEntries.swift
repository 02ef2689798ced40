import Bindings
import Diagnostics

/// The declarations as the page's script takes them. Members that say nothing are left out, since there are thousands.
struct PageEntries {
  private let declarations: [AccountedDeclaration]
  private let statements: Statements
  private let facts: [String: String]
  private let values: [String: ConstantBinding.Value]
  private let pictures: Set<String>
  private let changes: PageChanges?
  /// Which declaration a name of the module belongs to.
  private var owners: [String: Int] = [:]
  private let uses: TypeUses

  init(of reviewed: ReviewedModule, _ changes: PageChanges?) {
    declarations = reviewed.account.declarations
    statements = Statements(reviewed.text)
    facts = reviewed.facts
    values = Dictionary(reviewed.module.constants.map { ($0.name, $0.value) }) { first, _ in first }
    pictures = Set(reviewed.module.pictures.map(\.name))
    uses = TypeUses(of: reviewed.module)
    self.changes = changes
    for (index, declaration) in declarations.enumerated() {
      for name in declaration.names where owners[name] == nil { owners[name] = index }
    }
  }

  var json: [JSON] { declarations.indices.map(json) }

  private func json(_ index: Int) -> JSON {
    let declaration = declarations[index]
    let entry = declaration.entry
    let text = declaration.isBound ? statements.of(declaration) : []
    let origin = declaration.origin
    let used = used(by: declaration, at: index)
    let picture = declaration.names.first(where: pictures.contains)
    return .object([
      "kind": .string(entry.kind.rawValue),
      "name": .string(inertText(entry.cName)),
      "key": .string(declaration.key),
      "file": .string(inertText(entry.position.file)),
      "line": .integer(entry.position.line),
      "names": declaration.names.isEmpty ? nil : .strings(declaration.names.map(inertText)),
      "code": declaration.reason.map { .string($0.code.rawValue) },
      "detail": declaration.reason.flatMap { $0.detail.isEmpty ? nil : .string(inertText($0.detail)) },
      "listed": entry.isListed ? .boolean(true) : nil,
      "c": origin.map { .string(inertLines($0.declaration)) },
      "remarks": origin.flatMap { $0.remarks.isEmpty ? nil : .strings($0.remarks.map(inertText)) },
      "text": text.isEmpty ? nil : .strings(text.map(inertLines)),
      "decisions": declaration.decisions.isEmpty ? nil : .strings(declaration.decisions.map(\.line)),
      "value": declaration.names.first.flatMap { values[$0] }.map(\.pageJSON),
      "picture": picture.map { .string(inertText($0)) },
      "uses": used.isEmpty ? nil : .array(used.map(JSON.integer)),
      "change": changes?.json(of: declaration),
      "fingerprint": declaration.isBound ? .string(fingerprint(of: declaration, text, facts)) : nil,
    ])
  }

  /// The other declarations that a declaration's statements speak of, each once, in their order.
  private func used(by declaration: AccountedDeclaration, at index: Int) -> [Int] {
    var found: [Int] = []
    for name in declaration.names {
      for used in uses.uses[name] ?? [] {
        guard let owner = owners[used], owner != index, !found.contains(owner) else { continue }
        found.append(owner)
      }
    }
    return found
  }
}

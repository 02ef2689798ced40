/// The statements of a module by the names they define.
struct Statements {
  private let text: ModuleText
  private let blocks: [String: [Int]]

  init(_ bytes: [UInt8]) {
    text = ModuleText(bytes)
    var blocks: [String: [Int]] = [:]
    for (index, block) in text.blocks.enumerated() {
      for name in block.key.definedNames { blocks[name, default: []].append(index) }
    }
    self.blocks = blocks
  }

  /// What the module has for a declaration, statement by statement with the comments above them.
  func of(_ declaration: AccountedDeclaration) -> [String] {
    let indices = Set(declaration.names.flatMap { blocks[$0] ?? [] })
    return indices.sorted().map { text.text(of: text.blocks[$0]) }
  }
}

import Bindings
import Diagnostics

/// A module with its account, about which one can ask.
public struct ReviewedModule: Sendable {
  /// The module itself.
  let module: BindingModule
  /// What became of every declaration.
  public let account: Account
  /// The text of the module.
  let text: [UInt8]

  /// Makes one of a module and its text.
  public init(_ module: BindingModule, text: [UInt8]) {
    self.module = module
    account = Account(of: module)
    self.text = text
  }

  /// How C lays out its records, where that was asked for.
  public var pictures: [RecordPicture] { module.pictures }

  /// The declarations of a name, be it the one in C or one in the module.
  public func declarations(named name: String) -> [AccountedDeclaration] {
    let inC = account.declarations.filter { $0.entry.cName == name || $0.entry.plainName == name }
    return inC.isEmpty ? account.declarations.filter { $0.names.contains(name) } : inC
  }

  /// The names most like one that is not there.
  public func nearest(to name: String) -> [String] {
    nearestNames(to: name, among: Set(account.declarations.flatMap { [$0.entry.cName] + $0.names }))
  }

  /// The declarations on a line of a header, or failing that on the last line above that has one.
  public func declarations(in file: String, at line: Int) -> [AccountedDeclaration] {
    let above = account.declarations.filter { $0.entry.position.line <= line && $0.entry.position.isIn(file) }
    guard let last = above.map(\.entry.position.line).max() else { return [] }
    return above.filter { $0.entry.position.line == last }
  }

  /// The declarations that a line of a module is about, which need not be the text of this one.
  public func declarations(inModule module: [UInt8], at line: Int) -> [AccountedDeclaration] {
    guard let block = ModuleText(module).blocks.first(where: { $0.lines.contains(line - 1) }) else {
      return []
    }
    let names = block.key.definedNames
    return account.declarations.filter { declaration in
      declaration.isBound
        ? declaration.names.contains(where: names.contains)
        : block.key.section == "not bound" && names.contains(declaration.entry.cName)
    }
  }

  /// The headers that declare something, by the names one includes them by.
  public var files: [String] {
    var seen: Set<String> = []
    return account.declarations.map(\.entry.position.file).filter { seen.insert($0).inserted }
  }
}

extension ModuleText.Block.Key {
  /// The names that a statement defines or adds to: both of `get_x, set_x`, and that of `LISTP.TO.become(…)`.
  var definedNames: [String] {
    name.split(separator: ", ").map { part in
      String(part.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }
}

extension AccountEntry {
  /// The name without the word that C puts in front of a tag.
  fileprivate var plainName: String {
    for word in ["struct ", "union ", "enum "] where cName.hasPrefix(word) {
      return String(cName.dropFirst(word.count))
    }
    return cName
  }
}

extension SourcePosition {
  /// Whether a user who names a file so means this one: by the name one includes it by, or by the end of its path.
  fileprivate func isIn(_ file: String) -> Bool {
    self.file == file || file.hasSuffix("/" + self.file) || self.file.hasSuffix("/" + file)
  }
}

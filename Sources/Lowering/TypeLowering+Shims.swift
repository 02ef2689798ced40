import Bindings
import CDeclarations
import LowLevelTypes

/// The C functions that the module brings along: their names, and how they spell types.
extension TypeLowering {
  /// Takes a name in C, `rffi_` in front, that nothing else of the headers has.
  mutating func claimShimName(_ what: String) -> String {
    var name = shimPrefix + pythonIdentifier(what)
    while !shimNames.insert(name).inserted { name += "_" }
    return name
  }

  /// What the headers and the typedefs of unnamed records have of such names already.
  func namesLikeShims() -> Set<String> {
    var names: Set<String> = []
    // Most names differ in the first letter already.
    let first = shimPrefix.utf8.first
    func add(_ name: String) {
      if name.utf8.first == first, name.hasPrefix(shimPrefix) { names.insert(name) }
    }
    for typedef in declarations.typedefs { add(typedef.name) }
    for macro in macroNames { add(macro.name) }
    for record in self.names.records { if let record { add(record.structure.cName) } }
    for declaration in declarations.declarations {
      switch declaration {
      case .function(let function): add(function.name)
      case .variable(let variable): add(variable.name)
      case .enumeration(let id): for enumerator in declarations[id].enumerators { add(enumerator.name) }
      case .record, .typedef: break
      }
    }
    return names
  }

  /// A parameter's name that no macro of the headers replaces.
  mutating func shimParameter(_ name: String) -> String {
    isObjectLikeMacro(name) ? shimPrefix + name : name
  }

  /// The C declaration of `declarator`, in which types without a name have that which the module gives them.
  ///
  /// - Throws: the reason when there is one that C has no name for.
  mutating func spellForShim(_ type: QualifiedType, _ declarator: String) throws(SkipReason) -> String {
    var unnamed: [RecordID] = []
    let spelling = declarations.spell(type, declarator) { type in
      switch type {
      case .record(let id) where declarations[id].tag == nil:
        unnamed.append(id)
        return names[id]?.spelling
      case .enumeration(let id) where declarations[id].tag == nil:
        return names.direct.enumerations[id] ?? declarations[id].integer?.rawValue
      default: return nil
      }
    }
    if spelling.utf8.contains(UInt8(ascii: "{")) { throw SkipReason(.unnamedType) }
    // The typedef of such a record comes with its binding.
    for id in unnamed { if let name = names[id] { _ = bindRecordPointer(id, name) } }
    return spelling
  }
}

private let shimPrefix = "rffi_"

extension QualifiedType {
  /// The type of a value of it, which has no qualifiers.
  var unqualified: QualifiedType { QualifiedType(type) }
}

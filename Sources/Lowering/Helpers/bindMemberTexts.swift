import Bindings
import CDeclarations
import LowLevelTypes

extension TypeLowering {
  /// Writes functions that read and write arrays of `char` in the records of the selected headers as strings. Members
  /// whose names are the implementation's own are left alone.
  mutating func bindMemberTexts() {
    guard options.helpers != .none else { return }
    for case .record(let id) in declarations.declarations {
      guard declarations[id].kind == .structure, let name = names[id], let plan = recordPlans[id],
        let definition = declarations[id].definition
      else { continue }
      for field in plan.fields where isText(field) {
        guard let place = declarations.places(of: definition).first(where: { $0.name == field.name }) else {
          continue
        }
        let what = "\(names.renamed(name.base))_\(field.name)"
        memberTexts.append(
          MemberText(
            getter: names.python.claim("get_" + what),
            setter: place.isConst || isConstArray(place.type) ? nil : names.python.claim("set_" + what),
            declaration: "\(name.spelling) { \(declarations.spell(place.type, field.name)); }",
            member: field.name))
      }
    }
  }

  private func isText(_ field: StructBinding.Field) -> Bool {
    guard !field.isFiller, !field.name.hasPrefix("_") else { return false }
    if case .fixedArray(.char, let count) = field.type.unaliased { return count > 1 }
    return false
  }

  private func isConstArray(_ type: QualifiedType) -> Bool {
    guard case .array(let element, _) = declarations.resolve(type).type else { return false }
    return declarations.resolve(element).isConst
  }
}

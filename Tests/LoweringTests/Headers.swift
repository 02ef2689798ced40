import Bindings
import CDeclarations
import Diagnostics
import LowLevelTypes
import Lowering
import Rules

/// Declarations made by hand, so that lowering is tested without clang.
struct Headers {
  var declarations = HeaderDeclarations()
  private let position = SourcePosition(file: "test.h", line: 1, column: 1)

  mutating func typedef(_ name: String, _ type: CType, _ qualifiers: Qualifiers = []) -> CType {
    let id = TypedefID(index: declarations.typedefs.count)
    declarations.typedefs.append(
      CTypedef(
        name: name, underlying: QualifiedType(type, qualifiers),
        resolved: declarations.resolve(QualifiedType(type, qualifiers)), isOwned: true, position: position))
    declarations.declarations.append(.typedef(id))
    return .typedef(id)
  }

  mutating func record(
    _ tag: String?, _ kind: CRecord.Kind = .structure, definition: RecordDefinition? = nil
  ) -> RecordID {
    let id = RecordID(index: declarations.records.count)
    declarations.records.append(
      CRecord(
        kind: kind, tag: tag, isOwned: true, isAnonymousMember: false, position: position,
        definition: definition))
    declarations.declarations.append(.record(id))
    return id
  }

  mutating func enumeration(_ tag: String?, _ integer: CInteger) -> CType {
    let id = EnumerationID(index: declarations.enumerations.count)
    declarations.enumerations.append(
      CEnumeration(tag: tag, integer: integer, enumerators: [], isOwned: true, position: position))
    declarations.declarations.append(.enumeration(id))
    return .enumeration(id)
  }

  mutating func function(
    _ name: String, _ parameters: [CType], _ result: CType = .void,
    _ attributes: CFunction.Attributes = []
  ) {
    let type = CFunctionType(
      result: QualifiedType(result), parameters: parameters.map { QualifiedType($0) }, isVariadic: false,
      hasPrototype: true)
    declarations.declarations.append(
      .function(
        CFunction(
          name: name, type: type, parameterNames: [], attributes: attributes, position: position)))
  }

  func lowered(rules: RuleSet = RuleSet()) throws(UnfitRules) -> BindingModule {
    var options = LoweringOptions(
      compilationInfo: EmittedCompilationInfo(),
      provenance: Provenance(toolVersion: "0", command: [], headers: ["test.h"]))
    options.rules = rules
    return try lowerDeclarations(declarations, options: options)
  }
}

extension CType {
  static func pointer(_ type: CType, _ qualifiers: Qualifiers = []) -> CType {
    .pointer(to: QualifiedType(type, qualifiers))
  }
}

/// The statements that modules have in the same words whatever they bind, for who reads a module and wants to know
/// whether they were edited.
///
///     let fixed = FixedStatements()
///     String(decoding: fixed.declarators[0], as: UTF8.self)  // def external(name, args, result, **kwds): ...
public struct FixedStatements: Sendable {
  /// Each way to write `external`, `shim`, `macro` and `variadic`, as Python: the statements of its compilation info in
  /// front, which it needs, and the function at the end.
  public let declarators: [[UInt8]]
  /// The class `CConfig` without its questions, as Python.
  public let configuration: [UInt8]
  /// What asks the questions, as Python.
  public let configurationLoop: [UInt8]
  /// What helpers and registrations share, as Python: functions under names that nothing else has.
  public let support: [UInt8]
  /// What stands in for the number in the mark of ``configuration``.
  public static let mark = "definitions"

  /// Writes all of them.
  public init() {
    var declarators = [Self.text { emitDeclarator("external", eci: "eci", keywords: "", to: &$0) }]
    declarators.append(Self.text { emitVariadicDeclarator(to: &$0) })
    for isShared in [false, true] {
      for hasInlines in [false, true] {
        declarators.append(
          Self.text { emitShimDeclarator(isShared: isShared, hasInlines: hasInlines, to: &$0) })
      }
      declarators.append(Self.text { emitMacroDeclarator(isShared: isShared, to: &$0) })
    }
    self.declarators = declarators
    configuration = Self.text { emitConfigurationHead(mark: Self.mark, to: &$0) }
    configurationLoop = Self.text { emitConfigurationLoop(to: &$0) }
    support = Self.text { emitHelperSupport(.all, to: &$0) }
  }

  private static func text(_ write: (inout PythonText) -> Void) -> [UInt8] {
    var text = PythonText(capacity: 1024)
    write(&text)
    return text.bytes
  }
}

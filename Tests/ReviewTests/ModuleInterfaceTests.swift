import FileSystem
import LowLevelTypes
import TestSupport
import Testing

@testable import Review

/// What modules offer, as it is read from their text.
@Suite struct ModuleInterfaceTests {
  private static let goldens: [String] = {
    let directory = packageRoot + "/headers/cases/goldens"
    let names = Files.entries(ofDirectory: directory) ?? []
    return names.filter { $0.hasSuffix(".py") }.sorted().map { PathText.join(directory, $0) }
  }()

  /// Each type of each golden module is understood, and a module does not differ from itself.
  @Test func allGoldenModulesAreUnderstood() throws {
    #expect(Self.goldens.count > 100)
    for path in Self.goldens {
      let module = ModuleInterface(try Files.contents(path))
      #expect(InterfaceDifference(from: module, to: module).changes.isEmpty, "\(path)")
      for binding in module.bindings {
        #expect(binding.types.allSatisfy { $0.type != nil }, "\(path): \(binding)")
      }
    }
  }

  private func bindings(_ name: String) throws -> [String: InterfaceBinding] {
    let path = packageRoot + "/headers/cases/goldens/\(name).py"
    let module = ModuleInterface(try Files.contents(path))
    return Dictionary(uniqueKeysWithValues: module.bindings.map { ($0.name, $0) })
  }

  @Test func functionsHaveTypesAndPolicies() throws {
    let module = try bindings("function_variadic")
    let binding = try #require(module["c_va_format"])
    guard case .function(let function) = binding.content else {
      Issue.record("\(binding)")
      return
    }
    #expect(binding.cName == "va_format")
    #expect(binding.source?.place == "function_variadic.h:8")
    #expect(
      binding.source?.declaration == "int va_format(char *out, size_t size, const char *format, ...)")
    #expect(function.declarator == "variadic")
    #expect(function.arguments.map(\.type) == [.charPointer, .number(.size), .charPointer])
    #expect(function.result.type == .number(.int))
  }

  @Test func recordsHaveMembersAndPointers() throws {
    let module = try bindings("struct_bitfield")
    let packet = try #require(module["PACKET"])
    guard case .record(let record) = packet.content else {
      Issue.record("\(packet)")
      return
    }
    #expect(packet.names == ["PACKET", "PACKETP"])
    #expect(record.members.map(\.name) == ["before", "after"])
    #expect(record.extent == nil)
    #expect(module["PACKETP"] == nil)
  }

  @Test func pointersThatComeFirstBelongToTheirRecords() throws {
    let module = try bindings("callback_const_self")
    #expect(module["CCS"]?.names == ["CCS", "CCSP", "CONST_CCSP"])
    let function = try #require(module["c_ccs_get"])
    let structure = StructureName(cName: "ccs", isTypedef: false, isUnion: false)
    #expect(function.types.first?.type == .pointer(to: .structure(structure)))
  }

  @Test func enumeratorsShareTheirComment() throws {
    let module = try bindings("enum_typedef")
    #expect(module["COLOR_BLUE"]?.source?.declaration == "typedef enum color color")
    #expect(module["UNIT_KM"]?.source?.place == "enum_typedef.h:9")
  }

  @Test func whatIsNotUnderstoodIsComparedAsText() {
    func module(_ type: String) -> ModuleInterface {
      let text = """
        # ------------------------------------------------------------ functions

        # a.h:1: int f(int);
        c_f = external('f', [\(type)], rffi.INT)

        """
      return ModuleInterface(Array(text.utf8))
    }
    #expect(InterfaceDifference(from: module("mine.T"), to: module("mine.T")).changes.isEmpty)
    #expect(
      InterfaceDifference(from: module("mine.T"), to: module("mine.U")).changes.first?.isBreaking == true)
  }

  @Test(arguments: [
    "f(", "f(]", "'open", "[1 2]", "{1}", "{1: }", "'\\q'", "'\\x1", "1.2.3", "a b", "",
  ])
  func badExpressionsAreNoValues(text: String) {
    #expect(PythonReader.value(of: text.utf8) == nil)
  }

  @Test func deepNestingIsRefused() {
    for piece in ["(", "[", "f(", "{1:"] {
      #expect(PythonReader.value(of: String(repeating: piece, count: 100_000).utf8) == nil)
    }
  }

  @Test(arguments: [
    "rffi.CStruct('x', ('a', rffi.INT), hints={'eci': eci, 'union': True})", "[]", "()", "(1,)", "-5",
    "'a\\'b\\\\c\\x1b'", "1.5e-07", "{}", "f(x=1, y=[a, b])",
  ])
  func expressionsComeBackAsTheyWere(text: String) {
    #expect(PythonReader.value(of: text.utf8)?.description == text)
  }
}

extension InterfaceBinding {
  /// All types that its statement speaks of.
  fileprivate var types: [InterfaceType] {
    switch content {
    case .constant, .routine: []
    case .function(let function): function.arguments + [function.result]
    case .variable(let variable): [variable.type]
    case .record(let record): record.members.map(\.type)
    case .type(let type): [type]
    }
  }
}

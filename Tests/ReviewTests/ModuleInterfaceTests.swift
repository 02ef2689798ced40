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

  /// Written out, the last one is larger than any memory. Names that stand for other parts of the same type on the other
  /// side make no difference.
  @Test func callbacksOfCallbacksAreComparedByTheirNames() {
    func module(_ first: String, _ parts: [String], _ last: String) -> ModuleInterface {
      let types = parts.indices.map { "T\($0) = " + parts[$0] }
      let text = """
        # ------------------------------------------------------------ types

        T = \(first)

        \(types.joined(separator: "\n\n"))

        # ------------------------------------------------------------ functions

        c_f = external('f', [\(last)], lltype.Void)

        """
      return ModuleInterface(Array(text.utf8))
    }
    func callback(_ type: String) -> String { "lltype.Ptr(lltype.FuncType([\(type), \(type)], \(type)))" }
    func named(_ index: Int) -> String { index < 0 ? "T" : "T\(index)" }
    let even = (0..<60).map { callback(callback(named($0 - 1))) }
    // The first takes one step, so that no name stands for what a name stands for on the other side.
    let odd = [callback("T")] + (1..<60).map { callback(callback(named($0 - 1))) }
    let old = module("rffi.INT", even, "T59")
    func changes(_ new: ModuleInterface) -> [InterfaceChange] {
      InterfaceDifference(from: old, to: new).changes.filter { $0.new?.kind == "function" }
    }
    #expect(InterfaceDifference(from: old, to: old).changes.isEmpty)
    #expect(changes(module("rffi.INT", odd, callback("T59"))).isEmpty)
    let unsigned = changes(module("rffi.UINT", odd, callback("T59")))
    #expect(unsigned.map(\.source) == [.breaking] && unsigned.map(\.abi) == [.compatible])
    #expect(changes(module("rffi.LONG", even, "T59")).map(\.abi) == [.breaking])
    // The name of a record that C spells otherwise now is replaced wherever it stands.
    func record(_ hints: String) -> ModuleInterface {
      module("lltype.Ptr(rffi.COpaque(\(hints)))", even, "T59")
    }
    #expect(InterfaceDifference(from: record("'struct s'"), to: record("'s'")).changes.isEmpty)
  }

  @Test func namesThatAreUsedTwiceStandForBoth() {
    func module(_ argument: String) -> ModuleInterface {
      let text = """
        # ------------------------------------------------------------ types

        T = lltype.Ptr(lltype.FuncType([\(argument)], rffi.INT))

        T = lltype.Ptr(lltype.FuncType([T], rffi.INT))

        # ------------------------------------------------------------ functions

        c_f = external('f', [T], rffi.INT)

        """
      return ModuleInterface(Array(text.utf8))
    }
    func changes(_ argument: String) -> [InterfaceChange] {
      InterfaceDifference(from: module("rffi.INT"), to: module(argument)).changes.filter {
        $0.new?.kind == "function"
      }
    }
    #expect(changes("rffi.INT").isEmpty)
    #expect(changes("rffi.LONG").map(\.abi) == [.breaking])
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

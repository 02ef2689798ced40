import Bindings
import Emission
import ImportPipeline
import Testing

/// The forms a module can have besides the usual one.
@Suite struct VariantTests {
  private func module(
    _ name: String, frozen: Bool = false, pypy1: Bool = false, recordsByPointer: Bool = false
  ) throws -> String {
    let module = try Case(name: name).bindingModule(output: "m.py", libraries: []) { options in
      options.frozen = frozen
      options.recordsByPointer = recordsByPointer
      if pypy1 { options.dialect = .pypy1 }
    }
    return String(decoding: emitModule(module), as: UTF8.self)
  }

  @Test func frozenModulesHaveTheLayout() throws {
    let text = try module("struct_bitfield", frozen: true)
    #expect(text.contains("Frozen: sizes and offsets are those of the machine that made it."))
    #expect(text.contains("'size': "))
    #expect(text.contains("'fieldoffsets': (0, "))
    #expect(try !module("struct_bitfield").contains("'size': "))
  }

  @Test func recordsPassByPointerWhereTheJITHasToSeeTheCall() throws {
    let text = try module("struct_by_value", recordsByPointer: true)
    #expect(text.contains(" --records-by-pointer "))
    #expect(text.contains("c_sbv_point_sum = shim('rffi_sbv_point_sum', [SBV_POINTP], rffi.INT)"))
    #expect(text.contains("int rffi_sbv_point_sum(const struct sbv_point *p)"))
    #expect(try module("struct_by_value").contains("external('sbv_point_sum', [SBV_POINT], rffi.INT)"))
  }

  @Test func pypy1ModulesImportFromPyPy() throws {
    let text = try module("foreign_file", pypy1: true)
    #expect(text.contains("from pypy.rpython.lltypesystem import rffi, lltype"))
    #expect(text.contains("from pypy.translator.tool.cbuild import ExternalCompilationInfo"))
    #expect(text.contains("FILEP = rffi.COpaquePtr('FILE')"))
    #expect(!text.contains("from rpython"))
  }
}

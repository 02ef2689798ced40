import Libclang
import Testing

@testable import ImportPipeline

@Suite struct LibclangMessageTests {
  private func message(_ variables: [String: String], _ log: [SearchEvent]) -> String {
    let environment = ImportEnvironment(variables: variables, currentDirectory: "/")
    return libclangMissingMessage(log, environment: environment)
  }

  @Test func tellsHowToInstall() {
    let text = message([:], [.looked(place: "/usr/lib", found: [])])
    #expect(text.contains("libclang-dev"))
    #expect(text.contains("rffi-import doctor"))
    #expect(!text.contains("/usr/lib:"))
  }

  @Test(arguments: ["LIBCLANG_PATH", "LLVM_CONFIG"])
  func namesTheVariableThatIsWrong(name: String) {
    let text = message([name: "/x"], [.skipped(what: "\(name)=/x", reason: "no such file or directory")])
    #expect(text.hasPrefix("\(name) leads to no usable libclang"))
    #expect(text.contains("no such file or directory"))
  }
}

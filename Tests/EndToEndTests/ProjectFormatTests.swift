import Diagnostics
import FileSystem
import Foundation
import ImportPipeline
import ProjectReading
import TestSupport
import Testing

/// The keys of a project file, the options of the command line, the schema and the documentation say the same.
@Suite struct ProjectFormatTests {
  private let program: Program

  init() throws { program = try Program() }

  /// What a single import can be asked and no module of a project has to say, and why.
  private static let optionsWithoutKey: Set<String> = [
    // Questions, which write no module.
    "--explain", "--help", "--version",
    // How a run is done, and not what it makes.
    "--cache", "--no-cache", "--depfile",
  ]

  /// The options in the text of `--help`, each by the name that is written first.
  private func options() async throws -> Set<String> {
    let help = try await program.run(["--help"], environment: ["COLUMNS=200"]).output
    let lines = help.split(separator: "\n").drop { !$0.hasPrefix("OPTIONS") }
    return Set(
      lines.compactMap { line in
        let words = line.trimmingPrefix { $0 == " " }
        guard line.hasPrefix("  -"), words.hasPrefix("-") else { return nil }
        return String(words.prefix { $0 != "," && $0 != " " })
      })
  }

  @Test func everyOptionHasItsKeyAndEveryKeyItsOption() async throws {
    let keys = Set(ModuleKey.allCases.compactMap(\.option)).union(Self.optionsWithoutKey)
    let options = try await options().map { $0 == "-h" ? "--help" : $0 }
    #expect(options.count > 40)
    #expect(Set(options).subtracting(keys) == [])
    #expect(keys.subtracting(options) == [])
  }

  @Test func everyKeyIsDocumented() throws {
    let text = String(decoding: try Files.contents(packageRoot + "/Documentation/Projects.md"), as: UTF8.self)
    for key in ModuleKey.allCases {
      let option = key.option.map { "| `\($0)" } ?? "|"
      #expect(
        text.split(separator: "\n").contains { $0.hasPrefix("| `\(key.rawValue)` \(option)") },
        "\(key.rawValue)")
    }
    #expect(text.contains("| `\(pythonNameKey)` |"))
  }

  @Test func theSchemaIsKeptAndSaysWhatIsRead() async throws {
    let outcome = try await program.run(["project", "--schema"])
    #expect(outcome.status == 0)
    let golden = Golden(path: packageRoot + "/Documentation/rffi-import.schema.json")
    #expect(golden.difference(from: outcome.output) == nil)
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    let modules = try #require(properties["module"] as? [String: Any])
    let module = try #require(modules["additionalProperties"] as? [String: Any])
    let keys = try #require(module["properties"] as? [String: [String: Any]])
    for (key, value) in keys {
      let text =
        key == "function" || key == "destructor" ? table(key, value) : "\(key) = \(try sample(value))"
      let headers = key == "headers" ? "" : "headers = \"x\"\n"
      let file = try ProjectFile(name: "p", contents: Array("[module.m]\n\(headers)\(text)\n".utf8))
      #expect(file.errors.map(\.description) == [], "\(text)")
    }
  }

  /// A value that the schema allows.
  private func sample(_ schema: [String: Any]) throws -> String {
    if let words = schema["enum"] as? [String] { return "\"\(words[0])\"" }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      return try choices.map { try sample($0) }.last ?? ""
    }
    switch schema["type"] as? String {
    case "string": return "\"x\""
    case "boolean": return "true"
    case "array": return "[\(try sample(try #require(schema["items"] as? [String: Any])))]"
    case let type: throw SampleError(type: type ?? "none")
    }
  }

  /// A table of rules with every key that takes a string, a list or a flag.
  private func table(_ key: String, _ schema: [String: Any]) -> String {
    let items = schema["items"] as? [String: Any]
    let properties = items?["properties"] as? [String: [String: Any]] ?? [:]
    let values = properties.filter { $0.key != "regex" }.sorted { $0.key < $1.key }.compactMap { key, value in
      (try? sample(value)).map { "\(key) = \($0)" }
    }
    return "[[module.m.\(key)]]\n" + values.joined(separator: "\n")
  }

  private struct SampleError: Error {
    let type: String
  }
}

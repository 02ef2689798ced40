import Bindings
import CDeclarations
import FileSystem
import Hashing

/// Writes a file for ninja that imports each module of a project by a command of its own, behind those that it takes types
/// from, and itself when a header or the project changes. It is read in the project's directory, and has to lie there.
///
/// - Throws: what is wrong with the project, or with any module of it.
public func writeNinjaFile(
  _ file: String, _ project: Project, _ options: ProjectOptions
) throws(ImportFailure) {
  let name = PathText.name(file)
  let directory = project.environment.currentDirectory
  let place = PathText.parent(PathText.join(Files.currentDirectory(), file))
  guard Files.realPath(place) == Files.realPath(directory) else {
    throw ImportFailure(
      .usage, "--emit-ninja \(file): ninja reads it in the directory of the project file, so write it there")
  }
  let scans = try readModules(project, options, isWritten: { _ in true })
  let modules = try scans.map { (scan) throws(ImportFailure) in try scan.get() }
  let plan = try ProjectPlan(modules)
  let projectFile = PathText.name(project.file)
  let text = try ninjaText(modules, plan, file: name, projectFile: projectFile, more: options.ninjaArguments)
  let files = modules.flatMap(\.files) + [projectFile]
  let output = try OutputDestination(name, currentDirectory: directory)
  if (try? Files.contents(PathText.join(directory, name))) != Array(text.utf8) {
    try write(Array(text.utf8), to: output)
  }
  if let depfile = options.depfile {
    let destination = try OutputDestination(depfile, currentDirectory: directory)
    try write(Array(depfileText(target: name, files: files).utf8), to: destination)
  }
}

private func ninjaText(
  _ modules: [ScannedModule], _ plan: ProjectPlan, file: String, projectFile: String, more: [String]
) throws(ImportFailure) -> String {
  let shared = more.map { " " + shellWord($0) }.joined()
  var lines = [
    "# Made by rffi-import \(toolVersion); made again when the project or a header changes.",
    "ninja_required_version = 1.7",
    "rffi_import = rffi-import",
    "",
    "rule module",
    "  command = $rffi_import project \(ninjaValue(shellWord(projectFile))) --module $module --jobs 1"
      + "\(ninjaValue(shared)) --depfile $quoted # $types",
    "  description = import $module",
    "  depfile = $made_of",
    "  deps = gcc",
    "  restat = 1",
    "",
    "rule plan",
    "  command = $rffi_import project \(ninjaValue(shellWord(projectFile))) --emit-ninja "
      + "\(ninjaValue(shellWord(file)))\(ninjaValue(shared)) --depfile $quoted",
    "  description = plan \(ninjaValue(projectFile))",
    "  depfile = $made_of",
    "  deps = gcc",
    "  generator = 1",
    "  restat = 1",
    "",
    "build \(try ninjaPath(file)): plan \(try ninjaPath(projectFile))",
  ]
  lines += depfileLines(file)
  for index in plan.order {
    let module = modules[index]
    let needed = plan.dependencies[index].sorted().map { modules[$0].output }
    let inputs = try needed.map { (path) throws(ImportFailure) in try ninjaPath(path) }
    lines += [
      "",
      "build \(try ninjaPath(module.output)): module \(try ninjaPath(projectFile))"
        + (inputs.isEmpty ? "" : " | " + inputs.joined(separator: " ")),
      "  module = \(ninjaValue(shellWord(module.module.name)))",
      "  types = \(plan.hash(of: index, modules.map(\.module.name)))",
    ]
    lines += depfileLines(module.output)
  }
  return lines.joined(separator: "\n") + "\n"
}

/// Where a depfile goes: as ninja reads it, and as a shell does.
private func depfileLines(_ output: String) -> [String] {
  let name = output + ".d"
  return ["  made_of = \(ninjaValue(name))", "  quoted = \(ninjaValue(shellWord(name)))"]
}

extension ScannedModule {
  /// The file that it is written to, from the directory of the project.
  fileprivate var output: String { module.options.output ?? "" }
}

extension ProjectPlan {
  /// A hash of which types a module takes from which, and which files it leaves to others: where that changes, the module
  /// does.
  fileprivate func hash(of index: Int, _ names: [String]) -> ContentHash {
    var hasher = ContentHasher()
    for text in owners[index].map({ "\($0.key.sortingName) \(names[$0.value])" }).sorted() {
      hasher.combine(text)
    }
    for other in allDependencies(of: index) { hasher.combine(names[other]) }
    for file in otherModulesFiles(in: index) { hasher.combine(file) }
    return hasher.finish()
  }
}

/// A path where ninja reads paths.
private func ninjaPath(_ path: String) throws(ImportFailure) -> String {
  if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f || $0 == UInt8(ascii: "|") }) {
    throw ImportFailure(.file, "ninja has no spelling for the name '\(path)'")
  }
  return ninjaValue(path).replacing(" ", with: "$ ").replacing(":", with: "$:")
}

/// A text where ninja reads the rest of a line.
private func ninjaValue(_ text: String) -> String { text.replacing("$", with: "$$") }

/// A word that a shell takes as it is.
private func shellWord(_ text: String) -> String {
  let isPlain =
    !text.isEmpty
    && text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "/"), UInt8(ascii: "+"):
        true
      default: false
      }
    }
  return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
}

import CDeclarations
import FileSystem

/// A file that tells make and ninja which files a module was made of, so that they make it again when one changes.
struct Depfile {
  /// The module, as the user named it.
  let target: String
  /// Where the file goes.
  let destination: OutputDestination

  /// Finds out where it goes; nil when none is asked for.
  init?(_ options: ImportOptions, module: OutputDestination, currentDirectory: String) throws(ImportFailure) {
    guard let file = options.depfile else { return nil }
    guard case .file(let name, _) = module else {
      throw ImportFailure(.usage, "--depfile needs a module that it is about: write it to a file with -o")
    }
    target = name
    destination = try OutputDestination(file, currentDirectory: currentDirectory)
    if destination == module {
      throw ImportFailure(.usage, "--depfile \(file): the module is written there already")
    }
  }

  /// Writes it.
  ///
  /// - Parameter files: what was read, in its order.
  func write(_ files: [String]) throws(ImportFailure) {
    try ImportPipeline.write(Array(depfileText(target: target, files: files).utf8), to: destination)
  }
}

/// The lines of a depfile: what the target is made of, and for each of those files that it is made of nothing, so that
/// make goes on where one is gone.
///
/// - Throws: a failure with the status ``ExitStatus/file`` for a name that neither make nor ninja can read.
func depfileText(target: String, files: [String]) throws(ImportFailure) -> String {
  let names = try uniqueElements(files).map { (file) throws(ImportFailure) in try depfileName(file) }
  let rule = ([try depfileName(target) + ":"] + names).joined(separator: " \\\n  ")
  // What make would take for an assignment or a pattern in front of a colon is no target; ninja needs none of these.
  let alone = names.filter { !$0.contains { "=%&|;".contains($0) } && !$0.hasPrefix("-") }
  return rule + "\n" + alone.map { "\n\($0):\n" }.joined()
}

/// A file's name as GCC writes it for make, and as ninja reads it: a backslash in front of what would end or begin
/// something, a second dollar sign behind each. What a shell or make would do with it, it does not do with this.
///
/// - Throws: a failure with the status ``ExitStatus/file`` for a control character, and for a semicolon, behind which make sees a
///   command whatever stands in front of it.
func depfileName(_ name: String) throws(ImportFailure) -> String {
  var name = name
  // Make takes ./foo.h and foo.h for two files, and only the second is what a rule of the user's would name.
  while name.hasPrefix("./") { name.removeFirst(2) }
  var text = ""
  var backslashes = 0
  for scalar in (name.hasPrefix("~") ? "./" + name : name).unicodeScalars {
    switch scalar {
    case " ":
      // The backslashes in front of a blank count for it, so each needs one of its own.
      text += String(repeating: "\\", count: backslashes) + "\\ "
    case "#", ":", "*", "?", "[", "]", "|": text += "\\\(scalar)"
    case "$": text += "$$"
    case _ where scalar.value < 0x20 || scalar.value == 0x7f || scalar == ";":
      throw ImportFailure(
        .file,
        "no depfile is written: the name of a file that was read has a \(scalar == ";" ? "';'" : "control character") "
          + "in it, for which make and ninja have no spelling: '\(name)'")
    default: text.unicodeScalars.append(scalar)
    }
    backslashes = scalar == "\\" ? backslashes + 1 : 0
  }
  return text
}

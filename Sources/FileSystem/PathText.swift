/// Paths as text: nothing here looks at a disk.
public enum PathText {
  /// Whether `path` starts at the root.
  public static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  /// `path` as seen from `directory`; an absolute path stays what it is.
  public static func join(_ directory: String, _ path: String) -> String {
    if isAbsolute(path) || directory.isEmpty { return path }
    if path.isEmpty { return directory }
    return directory.utf8.last == UInt8(ascii: "/") ? directory + path : directory + "/" + path
  }

  /// The last component.
  public static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The directory that holds `path`: `.` for a bare name.
  public static func parent(_ path: String) -> String {
    let components = path.split(separator: "/")
    let parent = components.dropLast().joined(separator: "/")
    if isAbsolute(path) { return "/" + parent }
    return parent.isEmpty ? "." : parent
  }

  /// `path` without `.`, `..` (where there is something to leave) and doubled slashes; `.` when nothing stays.
  public static func normalized(_ path: String) -> String {
    let absolute = isAbsolute(path)
    var kept: [Substring] = []
    for component in path.split(separator: "/") where component != "." {
      if component != ".." {
        kept.append(component)
      } else if let last = kept.last, last != ".." {
        kept.removeLast()
      } else if !absolute {
        kept.append(component)
      }
    }
    let text = kept.joined(separator: "/")
    if absolute { return "/" + text }
    return text.isEmpty ? "." : text
  }

  /// How `directory` names `path`, both absolute: `../include/foo.h`, and `.` for itself.
  public static func relative(_ path: String, to directory: String) -> String {
    let target = normalized(path).split(separator: "/")
    let start = normalized(directory).split(separator: "/")
    var shared = 0
    while shared < target.count, shared < start.count, target[shared] == start[shared] { shared += 1 }
    let steps = Array(repeating: Substring(".."), count: start.count - shared) + target[shared...]
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }

  /// What is left of `path` below `directory`, both absolute; nil when it does not lie there.
  public static func inside(_ path: String, directory: String) -> String? {
    let relative = relative(path, to: directory)
    return relative == "." || relative == ".." || relative.hasPrefix("../") ? nil : relative
  }
}

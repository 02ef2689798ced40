import FileSystem

/// A file that by its name is a libclang.
struct LibclangCandidate: Hashable {
  /// Where it was found.
  let path: String
  /// The file behind all links: two candidates with the same one are the same library.
  let realPath: String
  /// What the names say; nil when they say nothing.
  var version: ClangVersion?

  init(path: String) {
    self.path = path
    realPath = Files.realPath(path) ?? path
    version = [path, realPath].compactMap(Self.version(inPath:)).max()
  }

  /// Whether it lies in a Swift toolchain, which brings a libclang for its own tools and no promise about it.
  var belongsToSwift: Bool {
    Files.exists(PathText.join(PathText.parent(realPath), "libsourcekitdInProc.so"))
  }

  /// Whether a file of this name is libclang itself: `libclang.so`, `libclang-14.so.1`, `libclang.so.14.0.6`,
  /// and not `libclang-cpp.so` or `libclangAST.a`.
  static func isLibclang(name: String) -> Bool {
    guard let (release, soname) = parts(ofName: name) else { return false }
    return [release, soname].allSatisfy { $0.isEmpty || ClangVersion($0) != nil }
  }

  /// The version that the names in `path` tell, the most exact one.
  ///
  /// A single number behind `.so.` is libclang's ABI (13 since LLVM 13), and no version.
  static func version(inPath path: String) -> ClangVersion? {
    var versions = directoryVersions(path)
    if let (release, soname) = parts(ofName: PathText.name(path)) {
      versions.append(ClangVersion(release))
      versions.append(ClangVersion(soname).flatMap { $0.components.count > 1 ? $0 : nil })
    }
    return versions.compactMap(\.self).max { $0.components.count < $1.components.count }
  }

  /// Takes `libclang-RELEASE.so.SONAME` apart; either part may be missing.
  private static func parts(ofName name: String) -> (release: Substring, soname: Substring)? {
    guard name.hasPrefix("libclang") else { return nil }
    let rest = name.dropFirst("libclang".count)
    let marker = rest.firstRange(of: ".so") ?? rest.firstRange(of: ".dylib")
    guard let marker else { return nil }
    let release = rest[..<marker.lowerBound]
    let soname = rest[marker.upperBound...]
    guard release.isEmpty || release.hasPrefix("-") else { return nil }
    guard soname.isEmpty || soname.hasPrefix(".") else { return nil }
    return (release.dropFirst(), soname.dropFirst())
  }

  /// The versions in `llvm-14`, `llvm14`, `llvm@14` and `llvm/14`.
  private static func directoryVersions(_ path: String) -> [ClangVersion?] {
    let components = path.split(separator: "/").dropLast()
    return zip(components, components.dropFirst() + [""]).map { component, next in
      guard component.hasPrefix("llvm") else { return nil }
      if component == "llvm" { return ClangVersion(next) }
      let rest = component.dropFirst("llvm".count)
      return ClangVersion(rest.first == "-" || rest.first == "@" ? rest.dropFirst() : rest)
    }
  }
}

/// Each library once, under the first of its names, with the most that any of its names says; newest first, and
/// those without a version last.
func newestFirst(_ candidates: [LibclangCandidate]) -> [LibclangCandidate] {
  var order: [String] = []
  var libraries: [String: LibclangCandidate] = [:]
  for candidate in candidates {
    if var known = libraries[candidate.realPath] {
      known.version = [known.version, candidate.version].compactMap(\.self).max()
      libraries[candidate.realPath] = known
    } else {
      order.append(candidate.realPath)
      libraries[candidate.realPath] = candidate
    }
  }
  let unique = order.compactMap { libraries[$0] }.enumerated()
  let sorted = unique.sorted { left, right in
    let (leftVersion, rightVersion) = (left.element.version, right.element.version)
    if leftVersion == rightVersion { return left.offset < right.offset }
    guard let leftVersion, let rightVersion else { return leftVersion != nil }
    return leftVersion > rightVersion
  }
  return sorted.map(\.element)
}

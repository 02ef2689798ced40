import FileSystem
import Hashing
import Libclang

/// The environment variables, besides those of ``ImportEnvironment``, that clang or what it calls looks at.
private let clangVariables = [
  "CCC_OVERRIDE_OPTIONS", "COMPILER_PATH", "CPATH", "C_INCLUDE_PATH", "GCC_EXEC_PREFIX",
  "MACOSX_DEPLOYMENT_TARGET",
  "SDKROOT", "SOURCE_DATE_EPOCH",
]

extension ImportConfiguration {
  /// A hash of everything that decides what an import writes, but for what the parse reads: options and what they were
  /// resolved to, rules, environment, directory, this program and libclang.
  ///
  /// Options are gone through member by member, so that one that is added is part of it.
  func cacheKey(_ environment: ImportEnvironment) -> ContentHash {
    var hasher = ContentHasher()
    hasher.combine("import")
    hasher.combine(toolVersion)
    hasher.combine(FileStamp("/proc/self/exe"))
    hasher.combine(environment.currentDirectory)
    for (name, value) in environment.variables.sorted(by: { $0.key < $1.key }) {
      hasher.combine(name)
      hasher.combine(value)
    }
    for name in clangVariables { hasher.combine(variableValue(name) ?? "\0") }
    for library in environment.firstCandidates {
      hasher.combine(library.path)
      hasher.combine(library.stamp)
    }
    var options = options
    // They say where something goes, and not what.
    options.cacheDirectory = nil
    options.depfile = nil
    options.wording = Wording()
    hasher.combineMembers(of: options)
    hasher.combineMembers(of: headers)
    hasher.combineMembers(of: provenance)
    hasher.combineMembers(of: compilationInfo)
    for content in ruleContents { hasher.combine(content) }
    return hasher.finish()
  }
}

extension ContentHasher {
  mutating func combine(_ stamp: FileStamp?) {
    combine(Int(truncatingIfNeeded: stamp?.inode ?? 0))
    combine(Int(stamp?.size ?? -1))
    combine(Int(stamp?.modified ?? 0))
  }

  mutating func combine(_ hash: ContentHash) {
    combine(Int(truncatingIfNeeded: hash.low))
    combine(Int(truncatingIfNeeded: hash.high))
  }

  /// Goes on with a value of ours: with its members and theirs, down to texts and numbers.
  mutating func combineMembers(of value: Any) {
    switch value {
    case let text as String: combine(text)
    case let number as Int: combine(number)
    case let flag as Bool: combine(flag ? 1 : 0)
    case let texts as [String]:
      combine(texts.count)
      for text in texts { combine(text) }
    default:
      let mirror = Mirror(reflecting: value)
      if mirror.children.isEmpty, mirror.displayStyle != .collection { combine("\(value)") }
      combine(mirror.children.count)
      for child in mirror.children {
        if let label = child.label { combine(label) }
        combineMembers(of: child.value)
      }
    }
  }
}

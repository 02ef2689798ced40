import Diagnostics

/// A type that a module written by hand has: `GObject=bindings.gobject`, `sqlite3=db:SQLITE3,SQLITE3P`, `G*=glib`.
public struct ExternalType: Hashable, Sendable {
  /// The names in C: tags and typedefs.
  public let pattern: NamePattern
  /// The name by which Python finds the module.
  public let module: String
  /// What it calls the type and the pointer to it; empty where it calls them as a generated module would.
  public let names: [String]
  /// Where the user says so.
  public let stated: StatedText

  /// Reads one.
  ///
  /// - Throws: what is wrong with it.
  public init(_ stated: StatedText) throws(UnfitText) {
    self.stated = stated
    let parts = stated.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else {
      throw UnfitText(stated, "write NAME=module, or NAME=module:TYPE,POINTER")
    }
    pattern = NamePattern(nameOrGlob: String(parts[0]))
    let place = parts[1].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    module = String(place[0])
    guard isPythonModule(module) else {
      throw UnfitText(stated, "'\(module)' cannot be the name of a Python module")
    }
    guard place.count == 2 else {
      names = []
      return
    }
    names = place[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if !pattern.isExact { throw UnfitText(stated, "a pattern is about many types, which have no one name") }
    if names.count > 2 { throw UnfitText(stated, "a type has a name, and the pointer to it has one") }
    for name in names where !isPythonModule(name) || name.contains(".") {
      throw UnfitText(stated, "'\(name)' cannot be a name of Python")
    }
  }
}

/// Whether Python 2 can import a module of that name: words with dots between them.
public func isPythonModule(_ name: String) -> Bool {
  name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { word in
    guard let first = word.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return false
    }
    return word.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
  }
}

import Diagnostics

/// What a committed module is, beside the one that its own header line makes now.
public enum ModuleVerdict: Sendable {
  /// The same, byte for byte.
  case same
  /// The same but for the version of the tool.
  case otherVersion(String)
  /// The beginning of it, with so many of its lines, the last of them whole or not.
  case cutOff(lines: Int, of: Int, isWhole: Bool)
  /// Something else.
  case different(ModuleDifference, madeBy: String)

  /// Compares a module with what is made now.
  ///
  /// - Parameter made: the module as this version makes it, for the version that its header shall name.
  public init(
    committed: [UInt8], version: String, thisVersion: String, made: (_ version: String) -> [UInt8]
  ) {
    let expected = made(version)
    if committed == expected {
      self = version == thisVersion ? .same : .otherVersion(version)
      return
    }
    let old = ModuleText(committed), new = ModuleText(expected)
    if expected.starts(with: committed) {
      self = .cutOff(
        lines: old.lines.count, of: new.lines.count, isWhole: committed.last == UInt8(ascii: "\n"))
    } else {
      self = .different(ModuleDifference(from: old, to: new), madeBy: version)
    }
  }

  /// What is wrong, in words for a terminal; nil when nothing is.
  ///
  /// - Parameter name: the file, as the user named it.
  public func text(name: String, thisVersion: String) -> String? {
    let shown = inertText(name)
    switch self {
    case .same: return nil
    case .otherVersion(let version):
      return "\(shown): made by rffi-import \(inertText(version)), and this is \(thisVersion); "
        + "nothing else differs\n"
    case .cutOff(let lines, let all, let isWhole):
      return "\(shown): cut off \(isWhole ? "behind" : "in") line \(lines) of \(all)\n"
    case .different(let difference, let version):
      let origin =
        version == thisVersion
        ? "edited, or its headers or rules have changed"
        : "made by rffi-import \(inertText(version)), and this is \(thisVersion); or edited, or its headers or rules have changed"
      return "\(shown): \(origin): \(difference.summary)\n"
        + difference.unified(oldName: "\(name) as it is", newName: "\(name) as it is made now")
    }
  }
}

extension ModuleHeader.Fault {
  /// What is wrong, in words.
  public var text: String {
    switch self {
    case .empty: "is empty"
    case .notAModule: "does not begin like a module of rffi-import"
    case .cutOff: "is cut off before it says how it was made"
    case .unreadable: "has been edited: its first lines do not say how it was made"
    }
  }
}

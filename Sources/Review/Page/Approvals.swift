import Diagnostics

/// What people approved of a module, and noted about it: what the page saves.
public struct Approvals: Hashable, Sendable {
  /// The fingerprint of what was approved, by kind and name of the declaration: `function deflate`.
  public var approved: [String: String] = [:]
  /// Notes, likewise.
  public var notes: [String: String] = [:]

  /// Makes one that approves of nothing.
  public init() {}

  /// Reads what the page saved; nil where the text is something else.
  public init?(_ bytes: [UInt8]) {
    guard let document = JSON(bytes), document["format"] == .integer(1),
      let approved = document["approved"]?.texts, let notes = document["notes"]?.texts
    else { return nil }
    self.approved = approved
    self.notes = notes
  }
}

extension JSON {
  /// The members of an object whose values are all texts, by their names as a page has them.
  fileprivate var texts: [String: String]? {
    guard case .object(let members) = self else { return nil }
    var texts: [String: String] = [:]
    for member in members {
      guard case .string(let text) = member.value else { return nil }
      texts[inertText(member.name)] = text
    }
    return texts
  }
}

/// Declarations whose bindings nobody approved of as they are.
public struct MissingApprovals: Sendable {
  /// Those that were never approved.
  public let unseen: [String]
  /// Those that are otherwise than they were approved.
  public let changed: [String]
  /// Those that were approved and are gone.
  public let gone: [String]

  /// Looks at every declaration that is bound.
  public init(in module: ReviewedModule, of approvals: Approvals) {
    let fingerprints = module.fingerprints
    unseen = fingerprints.filter { approvals.approved[$0.key] == nil }.map(\.key)
    changed = fingerprints.filter { entry in
      approvals.approved[entry.key].map { $0 != entry.fingerprint } ?? false
    }.map(\.key)
    let keys = Set(fingerprints.map(\.key))
    gone = approvals.approved.keys.filter { !keys.contains($0) }.sorted()
  }

  /// A line for each, for a terminal; empty where all is approved.
  ///
  /// - Parameter name: the module, as the user named it.
  public func text(name: String) -> String {
    func lines(_ keys: [String], _ words: String) -> [String] {
      keys.map { "\(inertText(name)): not approved: \(inertText($0)): \(words)\n" }
    }
    return
      (lines(changed, "it changed since it was approved") + lines(unseen, "nobody has approved of it")
      + lines(gone, "it was approved and is gone")).joined()
  }
}

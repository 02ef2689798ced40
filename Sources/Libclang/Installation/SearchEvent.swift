/// One step of the search for libclang and clang's headers, for the one who asks why it ended as it did.
public enum SearchEvent: Hashable, Sendable {
  /// A directory was looked into, and these files are what was looked for.
  case looked(place: String, found: [String])
  /// Something is not what it should be and was passed over.
  case skipped(what: String, reason: String)
  /// This is what gets used.
  case chosen(what: String)
}

extension SearchEvent: CustomStringConvertible {
  /// The step as a line of a report.
  public var description: String {
    switch self {
    case .looked(let place, let found):
      "\(place): \(found.isEmpty ? "nothing" : found.joined(separator: ", "))"
    case .skipped(let what, let reason): "\(what): passed over: \(reason)"
    case .chosen(let what): "\(what): used"
    }
  }
}

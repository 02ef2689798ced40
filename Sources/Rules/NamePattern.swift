#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which names a rule is about.
public enum NamePattern: Hashable, Sendable {
  /// One name.
  case name(String)
  /// Names like `sqlite3_open*`, as a shell matches files.
  case glob(String)
  /// Names in which a regular expression is found.
  case regex(String)

  /// What the user writes for a name, or for names: with `*`, `?` or `[` it is a glob.
  public init(nameOrGlob text: String) {
    self = text.contains { "*?[".contains($0) } ? .glob(text) : .name(text)
  }

  /// As the user wrote it.
  public var text: String {
    switch self {
    case .name(let text), .glob(let text), .regex(let text): text
    }
  }

  /// What is wrong with a regular expression; nil when nothing is.
  public var problem: String? {
    guard case .regex(let text) = self else { return nil }
    do {
      _ = try Regex(text)
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// Whether a name is meant, for many names. What is no regular expression means none.
  public func matcher() -> (String) -> Bool {
    guard let matcher = try? PatternMatcher(self) else { return { _ in false } }
    return matcher.matches
  }

  /// Whether it is about one name.
  public var isExact: Bool {
    if case .name = self { true } else { false }
  }
}

/// A pattern made ready for many names.
struct PatternMatcher {
  private enum Form {
    case name(String)
    case glob(String)
    case regex(Regex<AnyRegexOutput>)
  }
  private let form: Form

  /// - Throws: what Swift says of a regular expression that is none.
  init(_ pattern: NamePattern) throws {
    form =
      switch pattern {
      case .name(let name): .name(name)
      case .glob(let glob): .glob(glob)
      case .regex(let text): .regex(try Regex(text))
      }
  }

  func matches(_ name: String) -> Bool {
    switch form {
    case .name(let own): own == name
    case .glob(let glob): fnmatch(glob, name, 0) == 0
    // A match may fail at run time only where it calls code of the user, of which a text has none.
    case .regex(let regex): ((try? regex.firstMatch(in: name)) ?? nil) != nil
    }
  }
}

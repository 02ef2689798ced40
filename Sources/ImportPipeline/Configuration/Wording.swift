import Diagnostics
import ProjectReading
import Rules

/// How messages name what the user says: by options, as the command line has them, or by the keys of a project file, with
/// the places where they stand.
///
///     rffi-import: error: no library 'zz': ... correct the name after -l
///     rffi-import.toml:12:14: error: no library 'zz': ... correct the name in 'libraries'
struct Wording: Hashable, Sendable {
  /// What a project file says of a module, and where the module begins; nil for the command line.
  private let file: File?

  private struct File: Hashable, Sendable {
    let settings: [ModuleKey: ModuleSetting]
    let module: SourcePosition
  }

  /// Makes that of a command line.
  init() { file = nil }

  /// Makes that of a module of a project file.
  init(_ settings: [ModuleSetting], module: SourcePosition) {
    file = File(settings: Dictionary(settings.map { ($0.key, $0) }) { _, last in last }, module: module)
  }

  /// Whether it is that of a project file.
  var isOfFile: Bool { file != nil }

  /// What the user calls it: `-I`, `'include-dirs'`. What has no option in front of it is called like its key.
  func name(_ key: ModuleKey) -> String {
    guard file == nil else { return "'\(key.rawValue)'" }
    switch key {
    case .headers: return "the headers"
    case .clangArguments: return "what follows --"
    default: return key.option ?? "'\(key.rawValue)'"
    }
  }

  /// What the user would have to write: `-I /usr/include/cairo`, `include-dirs = "/usr/include/cairo"`.
  func assignment(_ key: ModuleKey, _ text: String) -> String {
    guard file == nil else { return "\(key.rawValue) = \"\(text)\"" }
    let word = text.contains(" ") ? "'\(text)'" : text
    return "\(key.option ?? "rffi-import") \(word)"
  }

  /// Where a key has a text; where the key stands, when it does not have it; where the module begins, when it is not
  /// there. Nil for the command line.
  func position(_ key: ModuleKey, _ text: String? = nil) -> SourcePosition? {
    guard let file else { return nil }
    guard let setting = file.settings[key] else { return file.module }
    if let text, case .texts(let texts) = setting.value, let found = texts.first(where: { $0.text == text }) {
      return found.position
    }
    return setting.position
  }

  /// A text of the user's with its place.
  func stated(_ key: ModuleKey, _ text: String) -> StatedText {
    StatedText(text, option: key.option ?? key.rawValue, at: position(key, text))
  }

  /// A failure that is about what the user says.
  ///
  /// - Parameter text: the text that it is about, where the key has several.
  func failure(
    _ status: ExitStatus, _ key: ModuleKey, _ text: String? = nil, _ message: String
  ) -> ImportFailure {
    guard let position = position(key, text) else { return ImportFailure(status, message) }
    return ImportFailure(
      status,
      verbatim: Diagnostic(severity: .error, message: message, position: position).description)
  }
}

import Diagnostics
import FileSystem

/// What to say of a code that there is not, with those that are most like it.
public func unknownCode(_ code: String, among codes: [String]) -> String {
  let nearest = nearestNames(to: code, among: Set(codes)).map { "'\($0)'" }
  let hint = nearest.isEmpty ? "" : ", did you mean \(nearest.joined(separator: " or "))?"
  return "there is no '\(code)'\(hint.isEmpty ? ":" : hint) 'rffi-import explain' lists all codes"
}

/// The command that a word is most like, where the word can hardly be meant as a header: there is no such file.
///
/// - Parameter commands: the names of all commands.
public func commandMeant(by word: String, among commands: [String]) -> String? {
  if word.hasPrefix("-") || word.contains("/") || word.contains(".") || Files.exists(word) { return nil }
  return nearestNames(to: word, among: Set(commands)).first
}

import Bindings
import Diagnostics

/// A page on which people review a module: one file, with all that it shows in it.
public struct ReviewPage: Sendable {
  /// The module.
  public let reviewed: ReviewedModule
  /// What it is called; the headers where it has no file.
  public let title: String
  /// The parts of the headers to show.
  public let excerpts: [HeaderExcerpt]
  /// The module as it was, and what that is called; nil where there is none to compare with.
  public let old: (name: String, text: [UInt8])?
  /// What is approved, and noted.
  public let approvals: Approvals

  /// Makes one.
  public init(
    of reviewed: ReviewedModule, title: String, excerpts: [HeaderExcerpt],
    old: (name: String, text: [UInt8])?, approvals: Approvals
  ) {
    self.reviewed = reviewed
    self.title = title
    self.excerpts = excerpts
    self.old = old
    self.approvals = approvals
  }

  /// The page. What comes from headers is in one element of data, which the script reads as text and puts into the page
  /// as text; the policy lets nothing else run, and nothing be fetched.
  public func document() -> [UInt8] {
    let style = PackageResources.page_css
    let script = PackageResources.pictures_js + PackageResources.detail_js + PackageResources.page_js
    let policy =
      "default-src 'none'; style-src 'sha256-\(sha256Base64(style))'; "
      + "script-src 'sha256-\(sha256Base64(script))'; base-uri 'none'; form-action 'none'"
    let head = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>Review</title>
      <style>
      """
    // What the policy names is all that stands in the element, with no blank or end of line before or behind.
    return Array(head.utf8) + style + Array("</style>\n</head>\n".utf8)
      + PackageResources.page_html + Array("<script type=\"application/json\" id=\"data\">".utf8)
      + data.document(linesDownTo: 2) + Array("</script>\n<script>".utf8) + script
      + Array("</script>\n</body>\n</html>\n".utf8)
  }

  private var data: JSON {
    let account = reviewed.account
    let codes = account.summary.codes.map { code in
      JSON.Member(
        name: code.code.rawValue, value: .strings([code.code.explanation, code.code.suggestion]))
    }
    let changes = old.map { PageChanges(from: $0.text, to: reviewed) }
    return .object([
      "format": .integer(1),
      "title": .string(inertText(title)),
      "tool": .string("rffi-import \(account.provenance.toolVersion)"),
      "command": .string(inertText(account.provenance.command.joined(separator: " "))),
      "old": old.map { .string(inertText($0.name)) },
      "codes": .object(codes),
      "entries": .array(PageEntries(of: reviewed, changes).json),
      "removed": .array(
        (changes?.removed ?? []).map { .strings([inertText($0.name), inertLines($0.text)]) }),
      "pictures": pagePictures(of: reviewed.module),
      "excerpts": excerptsJSON,
      "approved": texts(approvals.approved),
      "notes": texts(approvals.notes),
    ])
  }

  private var excerptsJSON: JSON {
    var members: [JSON.Member] = []
    var parts: [String: [JSON]] = [:]
    for excerpt in excerpts {
      let text = excerpt.lines.map { inertText($0.replacing("\t", with: "        ").trimmedEnd) }
      parts[excerpt.file, default: []].append(
        .array([.integer(excerpt.firstLine), .string(text.joined(separator: "\n"))]))
    }
    for file in Set(excerpts.map(\.file)).sorted() {
      members.append(JSON.Member(name: inertText(file), value: .array(parts[file] ?? [])))
    }
    return .object(members)
  }

  /// A saved review may have come from anywhere, and its notes are shown.
  private func texts(_ texts: [String: String]) -> JSON {
    .object(
      texts.sorted { $0.key < $1.key }.map {
        JSON.Member(name: inertText($0.key), value: .string(inertLines($0.value)))
      })
  }
}

extension String {
  /// Without a carriage return and blanks at the end.
  fileprivate var trimmedEnd: String {
    var text = Substring(self)
    while text.unicodeScalars.last == "\r" || text.unicodeScalars.last == " " {
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }
}

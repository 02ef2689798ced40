import Bindings
import CDeclarations
import Emission
import FileSystem
import Review
import Scanning

/// What a page for people shows of an import.
public struct ReviewMaterial: Sendable {
  /// The module with its text.
  public let reviewed: ReviewedModule
  /// The parts of the headers to show.
  public let excerpts: [HeaderExcerpt]

  /// Makes a module of headers in memory, and reads the headers once more for their text.
  public init(_ options: ImportOptions, environment: ImportEnvironment) throws(ImportFailure) {
    var options = options
    options.isForReview = true
    let configuration = try ImportConfiguration(options, environment: environment, isWritten: false)
    let made = try makeModule(configuration, environment)
    reviewed = made.reviewed
    let search = HeaderTexts(configuration, environment)
    excerpts = reviewed.files.flatMap { file in
      search.text(of: file).map { HeaderExcerpt.around(made.module, in: file, text: $0) } ?? []
    }
  }
}

extension ReviewMaterial {
  /// The same about the module of a project, which takes types from other modules of it.
  public func showing(_ made: FinishedImport) -> ReviewMaterial {
    var module = made.module
    module.pictures = reviewed.pictures
    return ReviewMaterial(
      reviewed: ReviewedModule(module, text: emitModule(module)), excerpts: excerpts)
  }

  private init(reviewed: ReviewedModule, excerpts: [HeaderExcerpt]) {
    self.reviewed = reviewed
    self.excerpts = excerpts
  }
}

/// Finds the files of headers again, by the names one includes them by.
private struct HeaderTexts {
  private let given: [String: String]
  private let directories: [String]

  init(_ configuration: ImportConfiguration, _ environment: ImportEnvironment) {
    let here = environment.currentDirectory
    let pairs = configuration.headers.compactMap { header in
      header.path.map { (header.includeName, PathText.join(here, $0)) }
    }
    given = Dictionary(pairs) { first, _ in first }
    directories =
      configuration.compilationInfo.includeDirs.map { PathText.join(here, $0) }
      + HeaderResolver.systemDirectories
  }

  /// The text of a header; nil where it is not found, such as a file that `#line` names.
  func text(of file: String) -> [UInt8]? {
    let candidates = [given[file]].compactMap(\.self) + directories.map { PathText.join($0, file) }
    guard let path = candidates.first(where: { Files.kind($0) == .regular }) else { return nil }
    return try? Files.contents(path)
  }
}

import Bindings
import CDeclarations
import Diagnostics
import FileSystem
import Lowering
import Rules

/// What headers have to say before it is decided which module of a project has which type.
struct ModuleFacts: Hashable, Sendable {
  /// The named types in them.
  let types: [NeededType]
  /// The files that count as the headers, by the names one includes them by.
  let ownedFiles: [String]
  /// The files, without symbolic links in their paths, by the names that positions have.
  let files: [String: String]
  /// What the project file says of nothing in them.
  let unmatched: [UnmatchedPattern]

  /// Takes them from declarations.
  ///
  /// - Parameter configuration: what they were read with.
  init(
    _ declarations: HeaderDeclarations, of module: ProjectModule, _ configuration: ImportConfiguration
  ) {
    let directory = configuration.environment.currentDirectory
    let externals = configuration.choices.externals.map { $0.pattern.matcher() }
    types = neededTypes(of: declarations).filter { type in
      !externals.contains { type.names.contains(where: $0) }
    }
    unmatched = UnmatchedPattern.all(in: declarations, of: module, configuration)
    ownedFiles = declarations.ownedFiles
    files = declarations.filePaths.mapValues { path in
      Files.realPath(PathText.join(directory, path)) ?? path
    }
  }
}

extension ModuleFacts {
  /// As the cache keeps them.
  var bytes: [UInt8] {
    var writer = CacheWriter()
    writer.write(types) { writer, type in
      type.identity.write(to: &writer)
      writer.write(type.names) { $0.write($1) }
      writer.write(type.position)
      writer.write(type.isDefined)
    }
    writer.write(ownedFiles) { $0.write($1) }
    writer.write(files.sorted { $0.key < $1.key }) { writer, file in
      writer.write(file.key)
      writer.write(file.value)
    }
    writer.write(unmatched) { writer, pattern in
      writer.write(pattern.stated.text)
      writer.write(pattern.stated.option)
      writer.write(pattern.stated.position.map { [$0] } ?? []) { $0.write($1) }
      writer.write(pattern.stated.isForAll)
      writer.write(pattern.message)
    }
    return writer.bytes
  }

  /// Reads what the cache kept; nil where it is something else.
  init?(bytes: [UInt8]) {
    let facts = try? bytes.read { (reader) throws(CorruptEntry) in try ModuleFacts(from: &reader) }
    guard let facts else { return nil }
    self = facts
  }

  private init(from reader: inout CacheReader) throws(CorruptEntry) {
    types = try reader.array { (reader) throws(CorruptEntry) in
      let identity = try TypeIdentity(from: &reader)
      let names = try reader.array { (reader) throws(CorruptEntry) in try reader.text() }
      let position = try reader.position()
      return NeededType(identity: identity, names: names, position: position, isDefined: try reader.flag())
    }
    ownedFiles = try reader.array { (reader) throws(CorruptEntry) in try reader.text() }
    let pairs = try reader.array { (reader) throws(CorruptEntry) in
      let name = try reader.text()
      return (name, try reader.text())
    }
    files = Dictionary(pairs) { first, _ in first }
    unmatched = try reader.array { (reader) throws(CorruptEntry) in
      let text = try reader.text()
      let option = try reader.text()
      let positions = try reader.array { (reader) throws(CorruptEntry) in try reader.position() }
      let stated = StatedText(text, option: option, at: positions.first, isForAll: try reader.flag())
      return UnmatchedPattern(stated: stated, message: try reader.text())
    }
  }
}

extension CacheWriter {
  fileprivate mutating func write(_ position: SourcePosition) {
    write(position.file)
    write(position.line)
    write(position.column)
  }
}

extension CacheReader {
  fileprivate mutating func position() throws(CorruptEntry) -> SourcePosition {
    let file = try text()
    let line = try number()
    return SourcePosition(file: file, line: line, column: try number())
  }
}

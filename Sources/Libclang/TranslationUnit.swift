import CLibclang

/// One parsed translation unit, with its index; both are disposed of when it goes.
public final class TranslationUnit {
  let functions: UnsafePointer<LibclangFunctions>
  private let index: CXIndex?
  let unit: CXTranslationUnit
  private var knownContents: [SourceFile: UnsafeRawBufferPointer] = [:]
  /// The file that was asked for last, which is most often the next as well.
  private var lastContents: (file: SourceFile, bytes: UnsafeRawBufferPointer)?

  /// How a parse was refused: libclang's `CXErrorCode`.
  public struct ParseFailure: Error, Hashable, Sendable {
    /// 1 failure, 2 crashed, 3 invalid arguments, 4 AST read error.
    public let code: Int
  }

  /// Parses `source` as the contents of a file named `fileName` that need not exist.
  ///
  /// Function bodies are skipped unless they are asked for. If the preprocessing record is kept, macro definitions and
  /// inclusion directives are children of the unit's cursor, before every declaration.
  public init(
    fileName: String, source: [UInt8], arguments: [String], keepsPreprocessingRecord: Bool = true,
    keepsBodies: Bool = false, library: LibclangLibrary
  ) throws(ParseFailure) {
    let functions = library.functions
    let index: CXIndex? = functions.pointee.createIndex(0, 0)
    let record = keepsPreprocessingRecord ? RFFI_PARSE_DETAILED_PREPROCESSING_RECORD : 0
    let bodies = keepsBodies ? 0 : RFFI_PARSE_SKIP_FUNCTION_BODIES
    let options = UInt32(record | bodies)
    var parsed: CXTranslationUnit?
    let code = withCStrings(arguments) { arguments in
      parse(fileName, source, arguments, options, functions, index, &parsed)
    }
    guard code == 0, let parsed else {
      functions.pointee.disposeIndex(index)
      throw ParseFailure(code: Int(code))
    }
    self.functions = functions
    self.index = index
    unit = parsed
  }

  deinit {
    functions.pointee.disposeTranslationUnit(unit)
    functions.pointee.disposeIndex(index)
  }

  /// The cursor whose children are the top-level entities.
  public var cursor: Cursor {
    Cursor(raw: functions.pointee.getTranslationUnitCursor(unit), functions: functions)
  }

  /// Clang's diagnostics in its order, each with its notes.
  public var diagnostics: [ClangDiagnostic] {
    (0..<functions.pointee.getNumDiagnostics(unit)).map {
      ClangDiagnostic(taking: functions.pointee.getDiagnostic(unit, $0), functions: functions)
    }
  }

  /// Whether a file does nothing when it is included again.
  public func isGuarded(_ file: SourceFile) -> Bool {
    functions.pointee.isFileMultipleIncludeGuarded(unit, file.raw) != 0
  }

  /// The bytes of a file as clang read them; valid while the unit lives. Libclang looks through all its locations for
  /// a file, so it is asked once for each.
  public func contents(of file: SourceFile) -> UnsafeRawBufferPointer {
    if let last = lastContents, last.file == file { return last.bytes }
    let contents = knownContents[file] ?? readContents(of: file)
    lastContents = (file, contents)
    return contents
  }

  private func readContents(of file: SourceFile) -> UnsafeRawBufferPointer {
    var size = 0
    let start = functions.pointee.getFileContents(unit, file.raw, &size)
    let contents = UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : size)
    knownContents[file] = contents
    return contents
  }
}

extension TranslationUnit {
  /// The parts of a file that conditional directives left out, in bytes from its start.
  public func skippedRanges(in file: SourceFile) -> [Range<Int>] {
    guard let list = functions.pointee.getSkippedRanges(unit, file.raw) else { return [] }
    defer { functions.pointee.disposeSourceRangeList(list) }
    let ranges = UnsafeBufferPointer(start: list.pointee.ranges, count: Int(list.pointee.count))
    return ranges.map { range in
      let start = offset(functions.pointee.getRangeStart(range))
      return start..<max(start, offset(functions.pointee.getRangeEnd(range)))
    }
  }

  /// The bits of C's `long` on the target: those of a pointer, but on Windows.
  public var longBits: Int {
    let info = functions.pointee.getTranslationUnitTargetInfo(unit)
    defer { functions.pointee.TargetInfo_dispose(info) }
    let triple = functions.take(functions.pointee.TargetInfo_getTriple(info))
    let isWindows = triple.contains("windows") || triple.contains("win32")
    return isWindows || functions.pointee.TargetInfo_getPointerWidth(info) == 32 ? 32 : 64
  }

  private func offset(_ location: CXSourceLocation) -> Int {
    SourceLocation(expanding: location, functions: functions).offset
  }
}

private func parse(
  _ fileName: String, _ source: [UInt8], _ arguments: [UnsafePointer<CChar>?], _ options: UInt32,
  _ functions: UnsafePointer<LibclangFunctions>, _ index: CXIndex?, _ result: inout CXTranslationUnit?
) -> Int32 {
  fileName.withCString { fileName in
    source.withUnsafeBytes { text in
      var file = CXUnsavedFile(
        Filename: fileName, Contents: text.assumingMemoryBound(to: CChar.self).baseAddress,
        Length: UInt(text.count))
      return functions.pointee.parseTranslationUnit2(
        index, fileName, arguments, Int32(arguments.count), &file, 1, options, &result)
    }
  }
}

/// Lends `strings` as C strings for the time of `body`.
private func withCStrings<Result>(_ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> Result) -> Result
{
  var bytes: [CChar] = []
  var offsets: [Int] = []
  for string in strings {
    offsets.append(bytes.count)
    bytes.append(contentsOf: string.utf8CString)
  }
  return bytes.withUnsafeBufferPointer { buffer in
    body(offsets.map { offset in buffer.baseAddress.map { $0 + offset } })
  }
}

import Diagnostics
import TOMLKit

/// A value of a TOML text and where it stands.
public struct PlacedValue: Sendable {
  /// What it is.
  public indirect enum Form: Sendable {
    /// A string.
    case string(String)
    /// A boolean.
    case bool(Bool)
    /// An integer.
    case integer(Int)
    /// An array, with a header of its own for each table or without.
    case array([PlacedValue])
    /// A table, its entries in the order of the text.
    case table([Entry])
    /// Something that no file of ours has, in words.
    case other(String)
  }

  /// A key of a table and its value.
  public struct Entry: Sendable {
    /// The key, without quotes.
    public let key: String
    /// Where the key stands.
    public let position: SourcePosition
    /// What it stands for.
    public let value: PlacedValue
    /// Both as they are written, in one line; of a table with a header, the header.
    public let text: String
  }

  /// What it is, and what is in it.
  public let form: Form
  /// Where it begins; of a table with a header, where its key stands.
  public let position: SourcePosition

  /// What it is, for messages about wrong types.
  public var kind: String {
    switch form {
    case .string: "a string"
    case .bool: "a boolean"
    case .integer: "an integer"
    case .array: "an array"
    case .table: "a table"
    case .other(let kind): kind
    }
  }
}

/// Gives the values of a parsed text their places.
struct ValuePlacer {
  private let text: SourceText
  private let places: TOMLPlaces

  init(_ text: SourceText, _ places: TOMLPlaces) {
    self.text = text
    self.places = places
  }

  /// The whole text.
  func root(_ table: TOMLTable) -> [PlacedValue.Entry] {
    entries(table, at: [], position: text.position(of: 0))
  }

  /// In the order of the text; the parser sorts them by name.
  private func entries(
    _ table: TOMLTable, at path: TOMLPlaces.Path, position: SourcePosition
  ) -> [PlacedValue.Entry] {
    let found = table.keys.compactMap { key -> (offset: Int, entry: PlacedValue.Entry)? in
      let path = path + [.key(key)]
      guard let value = table[key] else { return nil }
      let offset = places.keys[path]
      let place = offset.map(text.position) ?? position
      let entry = PlacedValue.Entry(
        key: key, position: place, value: placed(value, at: path, position: place),
        text: words(key, at: path))
      return (offset ?? 0, entry)
    }
    return found.sorted { $0.offset < $1.offset }.map(\.entry)
  }

  private func placed(
    _ value: any TOMLValueConvertible, at path: TOMLPlaces.Path, position: SourcePosition
  ) -> PlacedValue {
    let offset = places.values[path]?.lowerBound ?? places.keys[path]
    let position = offset.map(text.position) ?? position
    return PlacedValue(form: form(of: value, at: path, position: position), position: position)
  }

  private func form(
    of value: any TOMLValueConvertible, at path: TOMLPlaces.Path, position: SourcePosition
  ) -> PlacedValue.Form {
    if let string = value.string { return .string(string) }
    if let bool = value.bool { return .bool(bool) }
    if let integer = value.int { return .integer(integer) }
    if let table = value.table { return .table(entries(table, at: path, position: position)) }
    guard let array = value.array else {
      switch value.type {
      case .double: return .other("a floating-point number")
      case .date, .time, .dateTime, .table, .array, .string, .int, .bool: return .other("a date or time")
      }
    }
    return .array(
      (0..<array.count).map { index in
        placed(array[index], at: path + [.index(index)], position: position)
      })
  }

  private func words(_ key: String, at path: TOMLPlaces.Path) -> String {
    if let range = places.values[path] { return "\(key) = \(text.oneLine(range))" }
    let header = path.compactMap { step in
      if case .key(let name) = step { name } else { nil }
    }
    return "[\(header.joined(separator: "."))]"
  }
}

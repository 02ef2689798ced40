import Bindings
import LowLevelTypes

extension TypeExports {
  /// As the cache keeps them.
  func write(to writer: inout CacheWriter) {
    let sorted = types.map { ($0.key.sortingName, $0.key, $0.value) }.sorted { $0.0 < $1.0 }
    writer.write(sorted) { writer, type in
      type.1.write(to: &writer)
      type.2.write(to: &writer)
    }
  }

  init(from reader: inout CacheReader) throws(CorruptEntry) {
    self.init()
    let pairs = try reader.array { (reader) throws(CorruptEntry) in
      let identity = try TypeIdentity(from: &reader)
      return (identity, try ExportedType(from: &reader))
    }
    for (identity, type) in pairs { types[identity] = type }
  }
}

extension [TypeIdentity: ImportedType] {
  /// For a key: what of them decides how a module is made.
  func write(to writer: inout CacheWriter) {
    let sorted = map { ($0.key.sortingName, $0.value) }.sorted { $0.0 < $1.0 }
    writer.write(sorted) { writer, type in
      writer.write(type.0)
      writer.write(type.1.module)
      writer.write(type.1.names) { $0.write($1) }
      writer.write(type.1.type != nil)
      type.1.type?.write(to: &writer)
    }
  }
}

extension TypeIdentity {
  /// One word for each, which no other has.
  var sortingName: String {
    switch self {
    case .record(let name): "r\(name)"
    case .enumeration(let name): "e\(name)"
    case .typedef(let name): "t\(name)"
    }
  }

  func write(to writer: inout CacheWriter) { writer.write(sortingName) }

  init(from reader: inout CacheReader) throws(CorruptEntry) {
    let text = try reader.text()
    let name = String(text.dropFirst())
    switch text.first {
    case "r": self = .record(name)
    case "e": self = .enumeration(name)
    case "t": self = .typedef(name)
    default: throw CorruptEntry()
    }
  }
}

extension ExportedType {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(name)
    writer.write(file)
    switch kind {
    case .record(let record):
      writer.write(0)
      record.write(to: &writer)
    case .alias(let outline):
      writer.write(1)
      writer.write(outline)
    }
  }

  fileprivate init(from reader: inout CacheReader) throws(CorruptEntry) {
    let name = try reader.text()
    let file = try reader.text()
    let kind: Kind
    switch try reader.number() {
    case 0: kind = .record(try ExportedRecord(from: &reader))
    case 1: kind = .alias(outline: try reader.text())
    default: throw CorruptEntry()
    }
    self.init(name: name, kind: kind, file: file)
  }
}

extension ExportedRecord {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(pointer)
    writer.write(constPointer)
    writer.write(structure.cName)
    writer.write(structure.isTypedef)
    writer.write(structure.isUnion)
    writer.write(simulatedAlignment)
    writer.write(isPassedFaithfully)
    writer.write(layout.map { [$0] } ?? []) { writer, layout in
      writer.write(layout.size)
      writer.write(layout.alignment)
      writer.write(layout.members) { writer, member in
        writer.write(member.name)
        writer.write(member.bitOffset)
        writer.write(member.size)
      }
    }
  }

  fileprivate init(from reader: inout CacheReader) throws(CorruptEntry) {
    let pointer = try reader.text()
    let constPointer = try reader.optionalText()
    let cName = try reader.text()
    let isTypedef = try reader.flag()
    let structure = StructureName(cName: cName, isTypedef: isTypedef, isUnion: try reader.flag())
    let simulatedAlignment = try reader.number()
    let isPassedFaithfully = try reader.flag()
    let layouts = try reader.array { (reader) throws(CorruptEntry) in
      let size = try reader.number()
      let alignment = try reader.number()
      let members = try reader.array { (reader) throws(CorruptEntry) in
        let name = try reader.optionalText()
        let bitOffset = try reader.number()
        return Layout.Member(name: name, bitOffset: bitOffset, size: try reader.number())
      }
      return Layout(size: size, alignment: alignment, members: members)
    }
    self.init(
      pointer: pointer, constPointer: constPointer, structure: structure, layout: layouts.first,
      simulatedAlignment: simulatedAlignment, isPassedFaithfully: isPassedFaithfully)
  }
}

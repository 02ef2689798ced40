import Bindings

extension ModuleInterface {
  /// What a module offers that was made just now, with the values and layouts that its text may leave open.
  ///
  /// - Parameter text: the module as it is emitted.
  public init(of module: BindingModule, text: [UInt8]) {
    let read = ModuleInterface(text)
    let values = Dictionary(module.constants.map { ($0.name, $0.value) }) { first, _ in first }
    var structures: [String: StructBinding] = [:]
    for binding in module.types {
      if case .structure(let structure) = binding { structures[structure.name] = structure }
    }
    let pictures = Dictionary(module.pictures.map { ($0.name, $0) }) { first, _ in first }
    let bindings = read.bindings.map { binding in
      var binding = binding
      switch binding.content {
      case .constant(var constant):
        if let value = values[binding.name] { constant.value = ConstantInterface.Value(value) }
        binding.content = .constant(constant)
      case .record(var record):
        if let structure = structures[binding.name] { record.addLayout(of: structure) }
        record.bitfields = pictures[binding.name].map(RecordInterface.bitfields)
        binding.content = .record(record)
      case .function, .variable, .type, .routine: break
      }
      return binding
    }
    self.init(bindings: bindings, skipped: read.skipped)
  }
}

extension RecordInterface {
  fileprivate static func bitfields(of picture: RecordPicture) -> [Bitfield] {
    picture.members.filter { $0.isBitfield && !$0.name.isEmpty }.map {
      Bitfield(name: $0.name, bitOffset: $0.bitOffset, width: $0.bitWidth)
    }
  }

  fileprivate mutating func addLayout(of structure: StructBinding) {
    extent = Extent(size: structure.size, alignment: structure.alignment)
    guard members.count == structure.fields.count else { return }
    for index in members.indices { members[index].offset = structure.fields[index].offset }
  }
}

extension ConstantInterface.Value {
  fileprivate init(_ value: ConstantBinding.Value) {
    switch value {
    case .integer(let bits, let isUnsigned):
      self = isUnsigned && bits < 0 ? .unsigned(UInt64(bitPattern: bits)) : .integer(bits)
    case .float(let bits): self = .float(bits: bits)
    case .string(let bytes): self = .string(bytes)
    case .unicode(let units): self = .unicode(units)
    }
  }
}

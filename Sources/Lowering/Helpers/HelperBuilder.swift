import Bindings
import CDeclarations
import LowLevelTypes

/// What frees something that was copied.
struct PlannedRelease {
  /// The parameter at whose place it is; nil for the result.
  let parameter: Int?
  /// The name of the binding.
  let callee: String
  /// The type that it takes.
  let type: LLType
}

/// Makes a helper of what shall be done in it: in which order, and under which names.
struct HelperBuilder {
  let pending: PendingHelper
  let plan: HelperPlan
  /// What a C parameter is called in the helper, whether it is one of its own parameters or a variable.
  let names: [String]
  private var used: Set<String>

  private(set) var parameters: [String] = []
  private(set) var preparations: [HelperPreparation] = []
  private var textScopes: [HelperScope] = []
  private var bufferScopes: [HelperScope] = []
  private var placeScopes: [HelperScope] = []
  private var growth: [HelperScope] = []
  private(set) var arguments: [HelperArgument] = []
  private(set) var releases: [HelperRelease] = []
  private(set) var results: [HelperResult] = []

  /// - Parameter releases: what frees what was copied.
  init(_ pending: PendingHelper, _ plan: HelperPlan, releases: [PlannedRelease]) {
    self.pending = pending
    self.plan = plan
    var used: Set = ["result", pending.callee]
    used.formUnion(releases.map(\.callee))
    for value in pending.passing.arguments + [pending.passing.result] {
      value.type.collectNames(into: &used)
    }
    names = pending.passing.arguments.indices.map { index in
      let given = pending.parameterName(index)
      let plain = given.drop { $0 == "_" }
      let name = plain.isEmpty ? "a\(index + 1)" : String(plain)
      let free = PythonNames.local(name, besides: used)
      used.insert(free)
      return free
    }
    self.used = used
    if case .memory = plan.result.manner { arguments.append(.name("result")) }
    for index in names.indices { treat(index) }
    conclude()
    for release in releases { free(release) }
  }

  /// The finished helper.
  func helper(name: String, documentation: [String]) -> HelperFunction {
    var allocation: HelperAllocation?
    if case .memory(let memory) = plan.result.manner { allocation = memory }
    return HelperFunction(
      name: name, parameters: parameters, documentation: documentation, preparations: preparations,
      scopes: textScopes + growth + bufferScopes + placeScopes, allocation: allocation,
      callee: pending.callee, arguments: arguments, releases: releases, results: results,
      isSpecialized: isSpecialized)
  }

  // MARK: parameters

  private mutating func treat(_ index: Int) {
    let name = names[index]
    let type = pending.passing.arguments[index].type
    switch plan.parameters[index].manner {
    case .asIs:
      parameters.append(name)
      arguments.append(pending.hasWrapper || !type.isNumber ? .name(name) : .cast(name, type))
    case .float:
      parameters.append(name)
      arguments.append(.cast(name, type))
    case .text(let canBeNone, let refusesNul, let isCopied):
      parameters.append(name)
      if !canBeNone { preparations.append(.refuseNone(name)) }
      if refusesNul { preparations.append(.refuseNul(name, isWide: false)) }
      passText(name, type, canBeNone: canBeNone, isCopied: isCopied)
    case .utf8(let canBeNone, let isCopied):
      parameters.append(name)
      if !canBeNone { preparations.append(.refuseNone(name)) }
      let encoded = variable(for: name)
      preparations.append(.encode(name, as: encoded, canBeNone: canBeNone))
      preparations.append(.refuseNul(encoded, isWide: false))
      passText(encoded, type, canBeNone: canBeNone, isCopied: isCopied)
    case .wideText(let canBeNone):
      parameters.append(name)
      if !canBeNone { preparations.append(.refuseNone(name)) }
      preparations.append(.refuseNul(name, isWide: true))
      passWideText(name, type)
    case .bytes(let length, let canBeNone): passBytes(name, type, length, canBeNone: canBeNone)
    case .length: arguments.append(number(name, type))
    case .strings(let canBeNone):
      parameters.append(name)
      if !canBeNone { preparations.append(.refuseNone(name)) }
      let array = variable(for: name)
      textScopes.append(.strings(of: name, as: array))
      arguments.append(type.unaliased == .charPointerPointer ? .name(array) : .cast(array, type))
    case .out, .used: passPlace(name, type, initial: nil)
    case .inOut:
      parameters.append(name)
      passPlace(name, type, initial: name)
    case .constant(let value):
      arguments.append(value.map { .number($0, type) } ?? .null(type))
    case .buffer(let buffer): passBuffer(name, type, buffer)
    case .capacity(let index): passCapacity(name, type, of: index)
    }
  }

  private mutating func passText(_ name: String, _ type: LLType, canBeNone: Bool, isCopied: Bool) {
    let isCharPointer = type.unaliased == .charPointer
    if pending.hasWrapper, isCharPointer, !isCopied, !readsMemoryOfC {
      arguments.append(.name(name))
      return
    }
    let pointer = variable(for: name)
    textScopes.append(
      canBeNone || isCopied ? .textCopy(of: name, as: pointer) : .textView(of: name, as: pointer))
    arguments.append(isCharPointer ? .name(pointer) : .cast(pointer, type))
  }

  private mutating func passWideText(_ name: String, _ type: LLType) {
    if pending.hasWrapper, type.unaliased == .wideCharPointer, !readsMemoryOfC {
      arguments.append(.name(name))
      return
    }
    let pointer = variable(for: name)
    textScopes.append(.wideText(of: name, as: pointer))
    arguments.append(.name(pointer))
  }

  private mutating func passBytes(_ name: String, _ type: LLType, _ length: Int, canBeNone: Bool) {
    parameters.append(name)
    if !canBeNone { preparations.append(.refuseNone(name)) }
    let lengthType = pending.passing.arguments[length].type
    preparations.append(.length(of: name, as: names[length], canBeNone: canBeNone))
    if lengthType.isShorterThanSigned {
      preparations.append(.refuseLarge(names[length], type: lengthType))
    }
    let pointer = variable(for: name)
    textScopes.append(.bytes(of: name, as: pointer, canBeNone: canBeNone))
    if canBeNone {
      arguments.append(.castUnlessNone(pointer, of: name, type))
    } else {
      arguments.append(type.unaliased == .charPointer ? .name(pointer) : .cast(pointer, type))
    }
  }

  private mutating func passBuffer(_ name: String, _ type: LLType, _ buffer: BufferTreatment) {
    let size: String
    switch buffer.size {
    case .fixed(let text): size = text
    case .parameter(let length):
      size = names[length]
      var lengthType = pending.passing.arguments[length].type
      if let item = lengthType.item { lengthType = item }
      if buffer.grows {
        preparations.append(.begin(size, with: initialSize))
        growth.append(.untilEnough(size: size, growth(buffer.used)))
      } else {
        preparations.append(.refuseBelow(size, minimum: buffer.used == .untilNul ? 1 : 0))
        if lengthType.isShorterThanSigned { preparations.append(.refuseLarge(size, type: lengthType)) }
      }
    }
    bufferScopes.append(.buffer(name, size: size, isText: buffer.used == .untilNul))
    arguments.append(.buffer(name, type))
  }

  private func growth(_ used: BufferTreatment.Used) -> HelperGrowth {
    switch used {
    case .result, .parameter: .resultReachesSize
    case .untilNul: plan.result.manner == .text ? .nullAndErrno : .errorResult(savesErrno: pending.savesErrno)
    }
  }

  private mutating func passCapacity(_ name: String, _ type: LLType, of index: Int) {
    guard case .buffer(let buffer) = plan.parameters[index].manner else { return }
    if !buffer.grows { parameters.append(name) }
    if type.item != nil {
      passPlace(name, type, initial: name)
    } else {
      arguments.append(number(name, type))
    }
  }

  private mutating func passPlace(_ name: String, _ type: LLType, initial: String?) {
    guard let item = type.item else { return }
    let place = variable(for: name)
    places[name] = place
    placeScopes.append(
      .place(place, pointer: type, initial.map { .value($0, item) } ?? .zero(item)))
    arguments.append(.name(place))
  }

  /// The variables that hold places, by the names of their parameters.
  private var places: [String: String] = [:]

  private func number(_ name: String, _ type: LLType) -> HelperArgument {
    pending.hasWrapper ? .name(name) : .cast(name, type)
  }

  private mutating func variable(for name: String) -> String {
    let variable = PythonNames.local("c_" + name, besides: used)
    used.insert(variable)
    return variable
  }

  // MARK: results

  private mutating func conclude() {
    let type = pending.passing.result.type
    switch plan.result.manner {
    case .nothing, .count: break
    case .asIs: results.append(.value(.result, .asIs))
    case .memory: results.append(.allocation)
    case .number(let number): results.append(.value(.result, .number(number)))
    case .text: results.append(.value(.result, .text(isCharPointer: type.unaliased == .charPointer)))
    case .utf8: results.append(.value(.result, .utf8(isCharPointer: type.unaliased == .charPointer)))
    case .wideText: results.append(.value(.result, .wideText))
    case .strings:
      results.append(.value(.result, .strings(isCharPointerPointer: type.unaliased == .charPointerPointer)))
    case .bytes(let length):
      let name = names[length]
      results.append(.value(.result, .bytes(places[name].map { .place($0) } ?? .parameter(name))))
    }
    for index in names.indices { comeBack(index) }
  }

  private mutating func free(_ release: PlannedRelease) {
    let source = release.parameter.flatMap { places[names[$0]] }.map(HelperSource.place) ?? .result
    releases.append(HelperRelease(source, by: release.callee, taking: release.type))
  }

  private mutating func comeBack(_ index: Int) {
    let name = names[index]
    switch plan.parameters[index].manner {
    case .out, .inOut:
      guard let place = places[name], let item = pending.passing.arguments[index].type.item else { return }
      results.append(.value(.place(place), item.conversionFromMemory))
    case .buffer(let buffer):
      // What the result says already is read from it.
      if buffer.used == .untilNul, plan.result.manner == .text { return }
      let extent: HelperExtent
      switch buffer.used {
      case .result: extent = .result
      case .untilNul: extent = .untilNul
      case .parameter(let other): extent = .place(places[names[other]] ?? names[other])
      }
      let size =
        switch buffer.size {
        case .fixed(let text): text
        case .parameter(let length): names[length]
        }
      results.append(.filled(name, size: size, extent))
    case .asIs, .float, .text, .wideText, .utf8, .bytes, .length, .strings, .constant, .capacity, .used: break
    }
  }

  /// Whether something is read behind the call that may lie in memory of an argument.
  private var readsMemoryOfC: Bool {
    plan.result.manner.isRead
      || pending.passing.arguments.indices.contains { index in
        guard plan.parameters[index].manner == .out, let item = pending.passing.arguments[index].type.item
        else { return false }
        switch item.conversionFromMemory {
        case .text, .utf8, .wideText, .bytes, .strings: return true
        case .asIs, .number: return false
        }
      }
  }

  /// Numbers may be of several types, and what stands for `void *` or a callback may be of any.
  private var isSpecialized: Bool {
    names.indices.contains { index in
      let manner = plan.parameters[index].manner
      switch manner {
      case .asIs, .float, .inOut: break
      case .text, .wideText, .utf8, .bytes, .length, .strings, .out, .constant, .buffer, .capacity, .used:
        return false
      }
      switch pending.passing.arguments[index].type.unaliased {
      case .pointer(.array(_, .items)), .pointer(.structure), .pointer(.opaque): return false
      default: return true
      }
    }
  }
}

/// How large a buffer is that may grow.
private let initialSize: Int64 = 256

extension LLType {
  /// `rffi.CCHARPP`.
  static let charPointerPointer = LLType.pointer(to: .array(of: .charPointer, rendering: .items))
  /// `rffi.CWCHARP`.
  static let wideCharPointer = LLType.pointer(to: .array(of: .uniChar, rendering: .items))

  /// What a pointer points to, if that is numbers or pointers.
  var item: LLType? {
    guard case .pointer(.array(let item, .items)) = unaliased else { return nil }
    return item
  }

  /// Whether RPython's wrappers convert values to it.
  var isNumber: Bool {
    switch unaliased {
    case .number, .singleFloat, .float, .longFloat, .bool: true
    default: false
    }
  }

  /// Whether not every `lltype.Signed` fits.
  var isShorterThanSigned: Bool {
    if case .number(let number) = unaliased { number.isShorterThanSigned } else { false }
  }

  /// What makes a value of RPython of one that lies in memory.
  var conversionFromMemory: HelperConversion {
    switch unaliased {
    case .charPointer: .text(isCharPointer: true)
    case .constCharPointer: .text(isCharPointer: false)
    case .wideCharPointer: .wideText
    case .number(let number) where number.isShorterThanSigned:
      .number(number.isNarrow || number.isSignedPlain ? .signed : .unsigned)
    case .singleFloat, .longFloat: .number(.float)
    default: .asIs
    }
  }

  /// The names of the module in the spelling of the type.
  func collectNames(into names: inout Set<String>) {
    switch self {
    case .alias(let name, _): names.insert(name)
    case .pointer(let target): target.collectNames(into: &names)
    case .array(let item, _), .fixedArray(let item, _): item.collectNames(into: &names)
    case .function, .void, .bool, .char, .uniChar, .number, .singleFloat, .float, .longFloat, .renamed,
      .structure, .opaque:
      break
    }
  }
}

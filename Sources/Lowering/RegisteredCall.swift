import Bindings
import LowLevelTypes

/// What the annotator is told of a call.
struct RegisteredCall {
  let parameters: [Registration.Parameter]
  let result: RPythonType

  /// Of a helper around a binding.
  init(of helper: HelperFunction, around binding: ExternalFunction) {
    parameters = helper.parameters.map { name in
      Registration.Parameter(name: name, type: helper.type(of: name, around: binding))
    }
    let results = helper.results.map { helper.type(of: $0, around: binding) }
    result = results.count > 1 ? .tuple(results) : results.first ?? .none
  }
}

extension HelperFunction {
  /// What a parameter takes, as what is done with it shows.
  fileprivate func type(of parameter: String, around binding: ExternalFunction) -> RPythonType {
    var canBeNone = true
    for case .refuseNone(parameter) in preparations { canBeNone = false }
    for preparation in preparations {
      switch preparation {
      case .refuseNul(parameter, let isWide):
        return isWide ? .unicode(canBeNone: canBeNone) : .string(canBeNone: canBeNone)
      case .encode(parameter, _, _): return .unicode(canBeNone: canBeNone)
      case .refuseBelow(parameter, _): return .int
      case .refuseNone, .refuseNul, .refuseBelow, .length, .refuseLarge, .encode, .begin: break
      }
    }
    for scope in scopes {
      switch scope {
      case .textCopy(parameter, _), .textView(parameter, _), .bytes(parameter, _, _):
        return .string(canBeNone: canBeNone)
      case .wideText(parameter, _): return .unicode(canBeNone: canBeNone)
      case .strings(parameter, _): return .list(of: .string(canBeNone: false))
      case .place(_, _, .value(parameter, let type)): return RPythonType(argument: type)
      case .textCopy, .textView, .wideText, .bytes, .strings, .place, .buffer, .untilEnough: break
      }
    }
    return typeInCall(of: parameter, binding)
  }

  private func typeInCall(of parameter: String, _ binding: ExternalFunction) -> RPythonType {
    for (argument, type) in zip(arguments, binding.arguments) {
      switch argument {
      case .name(parameter): return RPythonType(argument: type)
      case .cast(parameter, let type): return RPythonType(argument: type)
      case .name, .cast, .castUnlessNone, .buffer, .null, .number: break
      }
    }
    // What says how long something is stands in no argument.
    return .int
  }

  fileprivate func type(of result: HelperResult, around binding: ExternalFunction) -> RPythonType {
    switch result {
    case .allocation: allocation.map { .lowLevel($0.pointer) } ?? .none
    case .filled: .string(canBeNone: true)
    case .value(let source, let conversion):
      RPythonType(conversion) ?? RPythonType(result: type(at: source, binding))
    }
  }

  private func type(at source: HelperSource, _ binding: ExternalFunction) -> LLType {
    guard case .place(let name) = source else { return binding.result }
    for case .place(name, let pointer, _) in scopes { return pointer.item ?? pointer }
    return binding.result
  }
}

extension HelperAllocation {
  /// The pointer to it.
  fileprivate var pointer: LLType {
    switch self {
    case .record(let type): .pointer(to: type)
    case .elements(let pointer, _): pointer
    }
  }
}

extension RPythonType {
  /// What a conversion gives; nil where it leaves the value as it is.
  fileprivate init?(_ conversion: HelperConversion) {
    switch conversion {
    case .asIs: return nil
    case .number(.signed): self = .int
    case .number(.unsigned): self = .unsigned
    case .number(.float): self = .float
    case .text, .bytes: self = .string(canBeNone: true)
    case .utf8, .wideText: self = .unicode(canBeNone: true)
    case .strings: self = .list(of: .string(canBeNone: false))
    }
  }
}

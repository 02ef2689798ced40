import Bindings
import CDeclarations
import LowLevelTypes

/// A function whose result C stores at the first argument, and the binding of it.
struct PendingHelper {
  /// The name that it shall have.
  let name: String
  let function: CFunction
  let passing: FunctionPassing
  let callee: String
}

extension TypeLowering {
  /// Writes a function in RPython for each that gives its result back through a pointer. Under the plain name, which
  /// whatever else is bound may have before it.
  mutating func bindHelpers() {
    for pending in helpersToBind {
      let function = pending.function
      guard let memory = memory(for: pending.passing.result) else { continue }
      helpers.append(
        HelperFunction(
          name: names.python.claim(pending.name), parameters: parameters(of: pending, besides: memory),
          result: memory, callee: pending.callee,
          documentation: [
            declarations.spell(function), "",
            "The caller frees the result: lltype.free(result, flavor='raw').",
          ]))
    }
  }

  private func memory(for result: ShimValue) -> HelperFunction.Memory? {
    switch result.manner {
    case .value: nil
    case .elements(let count): .elements(result.type, count: count)
    case .record:
      declarations.recordInside(result.value).flatMap { names[$0] }.map {
        .record(.alias($0.python, .structure($0.structure)))
      }
    }
  }

  /// Names for the parameters that hide nothing the function uses.
  private func parameters(of pending: PendingHelper, besides memory: HelperFunction.Memory) -> [String] {
    var used: Set = ["result", pending.callee]
    switch memory {
    case .record(let type), .elements(let type, _): if case .alias(let name, _) = type { used.insert(name) }
    }
    let given = pending.function.parameterNames
    return pending.passing.arguments.indices.map { index in
      let name = index < given.count && !given[index].isEmpty ? given[index] : "a\(index + 1)"
      let free = PythonNames.local(name, besides: used)
      used.insert(free)
      return free
    }
  }
}

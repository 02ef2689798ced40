/// The change of a function in RPython; nil where it does the same.
func routineChange(
  from old: RoutineInterface, to new: RoutineInterface, _ pair: BindingPair
) -> InterfaceChange? {
  func list(_ words: [String]) -> String { "(\(words.joined(separator: ", ")))" }
  if old.parameters.count != new.parameters.count {
    return pair.change(
      .signature, Verdict(source: .breaking, abi: .compatible),
      ["takes \(list(new.parameters)) in place of \(list(old.parameters))"])
  }
  let (before, after) = (old.withNumberedParameters, new.withNumberedParameters)
  if before.results != after.results {
    let words = "gives \(list(new.results)) in place of \(list(old.results))"
    return pair.change(.signature, Verdict(source: .breaking, abi: .compatible), [words])
  }
  if before.body != after.body { return pair.change(.policy, .compatible, ["does its work otherwise"]) }
  if old.parameters == new.parameters { return nil }
  return pair.change(
    .policy, .compatible, ["calls its parameters \(list(new.parameters)) in place of \(list(old.parameters))"]
  )
}

extension RoutineInterface {
  /// The same with a number for each parameter, so that what they are called makes no difference.
  fileprivate var withNumberedParameters: RoutineInterface {
    // What is made of a parameter for C has its name with c_ in front.
    let pairs = parameters.enumerated().flatMap { [($1, "$\($0)"), ("c_\($1)", "c_$\($0)")] }
    let numbers = Dictionary(pairs) { first, _ in first }
    func numbered(_ text: String) -> String {
      var result = "", word = ""
      for character in text + "\n" {
        if character.isLetter || character.isNumber || character == "_" {
          word.append(character)
        } else {
          result += numbers[word] ?? word
          result.append(character)
          word = ""
        }
      }
      return String(result.dropLast())
    }
    return RoutineInterface(
      parameters: parameters.indices.map { "$\($0)" }, results: results.map(numbered), body: numbered(body))
  }
}

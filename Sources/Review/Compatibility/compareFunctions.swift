/// The changes of a function.
func changes(from old: FunctionInterface, to new: FunctionInterface, _ pair: BindingPair) -> [InterfaceChange]
{
  [signatureChange(from: old, to: new, pair), policyChange(from: old, to: new, pair)].compactMap(\.self)
}

private func signatureChange(
  from old: FunctionInterface, to new: FunctionInterface, _ pair: BindingPair
) -> InterfaceChange? {
  var notes: [String] = []
  var verdict = Verdict.compatible
  if pair.old.cName != pair.new.cName {
    notes.append("calls \(pair.new.cName) in place of \(pair.old.cName)")
    verdict.abi = .breaking
  }
  if old.arguments.count != new.arguments.count {
    notes.append("takes \(new.arguments.count) arguments in place of \(old.arguments.count)")
    verdict = .breaking
  } else {
    for (index, pair) in zip(old.arguments, new.arguments).enumerated() {
      guard let change = Review.verdict(from: pair.0, to: pair.1, .argument) else { continue }
      notes.append("argument \(index + 1): \(change.words(pair.0, pair.1))")
      verdict = verdict.joined(change)
    }
  }
  if let change = Review.verdict(from: old.result, to: new.result, .result) {
    notes.append("result: \(change.words(old.result, new.result))")
    verdict = verdict.joined(change)
  }
  if old.isInLibrary != new.isInLibrary {
    notes.append(new.isInLibrary ? "is in the library now" : "is no longer in the library, but in the header")
    if old.isInLibrary { verdict.abi = .breaking }
  }
  return notes.isEmpty ? nil : pair.change(.signature, verdict, notes)
}

private func policyChange(
  from old: FunctionInterface, to new: FunctionInterface, _ pair: BindingPair
) -> InterfaceChange? {
  if old.policy == new.policy { return nil }
  var notes: [String] = []
  var verdict = Verdict.compatible
  var keywords = old.policy.compactMap(\.keyword)
  keywords += new.policy.compactMap(\.keyword).filter { !keywords.contains($0) }
  for keyword in keywords {
    let (before, after) = (old.policy.value(of: keyword), new.policy.value(of: keyword))
    if before == after { continue }
    switch (before, after) {
    case (let before?, let after?): notes.append("\(keyword)=\(after) in place of \(before)")
    case (let before?, nil): notes.append("no longer \(keyword)=\(before)")
    case (nil, let after?): notes.append("now \(keyword)=\(after)")
    case (nil, nil): break
    }
    verdict = verdict.joined(policyVerdict(keyword, isLeft: after == nil))
  }
  return notes.isEmpty ? nil : pair.change(.policy, verdict, notes)
}

/// What it means that a keyword of `llexternal` comes, goes or gets another value.
private func policyVerdict(_ keyword: String, isLeft: Bool) -> Verdict {
  switch keyword {
  // Who reads errno behind the call gets that of another one.
  case "save_err": Verdict(source: isLeft ? .breaking : .compatible, abi: .compatible)
  // Without a wrapper nothing is converted; with one the results have other types.
  case "_nowrapper": Verdict(source: .breaking, abi: .compatible)
  case "calling_conv": Verdict(source: .compatible, abi: .breaking)
  // A sandboxed program must not call it any more.
  case "sandboxsafe": Verdict(source: isLeft ? .breaking : .compatible, abi: .compatible)
  default: .compatible
  }
}

extension FunctionInterface {
  /// Whether a compiled program finds it in the library, and not in itself.
  var isInLibrary: Bool { declarator == "external" || declarator == "variadic" }
}

extension Verdict {
  /// Two types, and where they differ only behind the same name, that.
  func words(_ old: InterfaceType, _ new: InterfaceType) -> String {
    old.text == new.text ? "\(new.text) stands for another type" : "\(new.text) in place of \(old.text)"
  }
}

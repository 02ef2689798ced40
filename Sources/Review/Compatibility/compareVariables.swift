/// The change of a variable; nil where there is none.
func variableChange(
  from old: VariableInterface, to new: VariableInterface, _ pair: BindingPair
) -> InterfaceChange? {
  var notes: [String] = []
  var verdict = Verdict.compatible
  if let change = Review.verdict(from: old.type, to: new.type, .result) {
    notes.append(change.words(old.type, new.type))
    verdict = change
  }
  if old.isWritable != new.isWritable {
    notes.append(new.isWritable ? "can be written now" : "can no longer be written")
    if !new.isWritable { verdict.source = .breaking }
  }
  return notes.isEmpty ? nil : pair.change(.signature, verdict, notes)
}

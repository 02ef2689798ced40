/// Rewrites compilers' spellings into ones that ArgumentParser knows: `-Iinc`, `-lz` and `-DX=1` become two
/// arguments each, as they are for every C compiler, and `-D X`, `-U X` become `--macro` with the letter kept, since
/// their order among each other means something.
///
/// What follows `--` is clang's: each of it becomes the value of a `--clang-argument`, since ArgumentParser takes no
/// second list of plain arguments.
func separateJoinedOptions(_ arguments: [String]) -> [String] {
  var result: [String] = []
  var rest = arguments[...]
  while let argument = rest.popFirst() {
    if argument == "--" { return result + rest.map { "--clang-argument=\($0)" } }
    guard let (option, value) = split(argument, next: &rest) else {
      result.append(argument)
      continue
    }
    result += option == "-D" || option == "-U" ? ["--macro=\(option)\(value)"] : ["\(option)=\(value)"]
  }
  return result
}

/// Takes a compiler's option and its value, joined or not; nil for anything else, and for an option that has no
/// value, which ArgumentParser complains about.
private func split(_ argument: String, next rest: inout ArraySlice<String>) -> (String, String)? {
  guard let option = ["-D", "-I", "-L", "-U", "-l", "-o"].first(where: argument.hasPrefix) else { return nil }
  let joined = argument.dropFirst(option.count)
  if !joined.isEmpty { return (option, String(joined)) }
  guard let next = rest.first, next != "--" else { return nil }
  rest.removeFirst()
  return (option, next)
}

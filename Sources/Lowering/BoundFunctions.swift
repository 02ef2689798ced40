import Bindings
import Text

/// Functions of the module by their names in the headers, the last of each.
struct BoundFunctions {
  private var names: NameTable
  private var indices: [Int] = []

  /// - Parameter shimmed: functions that C knows by another name than the headers, by theirs.
  init(_ functions: [ExternalFunction], shimmed: [String: Int]) {
    names = NameTable(capacity: functions.count)
    indices.reserveCapacity(functions.count)
    for index in functions.indices { add(functions[index].cName, index) }
    for (name, index) in shimmed { add(name, index) }
  }

  private mutating func add(_ name: String, _ index: Int) {
    let (number, isNew) = names.insert(name)
    if isNew { indices.append(index) } else { indices[number] = index }
  }

  /// Where among the functions that of a name stands.
  func index(of name: String) -> Int? { names.number(of: name).map { indices[$0] } }
}

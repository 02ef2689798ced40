import Bindings

/// The types of other modules: `from glib import GLIST, GLISTP`.
func emitImports(_ imports: [ModuleImport], to text: inout PythonText) {
  var rest = imports[...]
  while let module = rest.first?.module {
    let names = rest.prefix { $0.module == module }
    rest = rest.dropFirst(names.count)
    let words = names.map { $0.name == $0.local ? $0.name : "\($0.name) as \($0.local)" }
    let line = "from \(module) import \(words.joined(separator: ", "))"
    if line.utf8.count <= maximumColumn {
      text.line(line)
    } else {
      text.line("from \(module) import (")
      text.filled("    \(words.joined(separator: ", ")))", indent: 4)
    }
  }
}

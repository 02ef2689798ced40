/// The lines of a table in Markdown; the cells are Markdown themselves.
func markdownTable(_ head: [String], _ rows: [[String]]) -> [String] {
  let cells = { (row: [String]) in "| \(row.joined(separator: " | ")) |" }
  return [cells(head), cells(head.map { _ in "---" })] + rows.map(cells)
}

import CLibclang

extension Cursor {
  /// Calls `body` for each child, in the order of the source, and not for theirs.
  public func forEachChild(_ body: (Cursor) -> Void) {
    withVisitContext(functions, body) { context in
      _ = functions.pointee.visitChildren(
        raw,
        { child, _, data in
          visit(child, data)
          return Int32(RFFI_VISIT_CONTINUE)
        }, context)
    }
  }
}

extension ClangType {
  /// Calls `body` for each field of a record type, unnamed ones included, in order.
  public func forEachField(_ body: (Cursor) -> Void) {
    withVisitContext(functions, body) { context in
      _ = functions.pointee.Type_visitFields(
        raw,
        { field, data in
          visit(field, data)
          return Int32(RFFI_VISIT_CONTINUE)
        }, context)
    }
  }
}

/// What travels through libclang's `client_data` to a visitor.
private struct VisitContext {
  let functions: UnsafePointer<LibclangFunctions>
  let body: (Cursor) -> Void
}

private func withVisitContext(
  _ functions: UnsafePointer<LibclangFunctions>, _ body: (Cursor) -> Void,
  _ visit: (UnsafeMutableRawPointer) -> Void
) {
  withoutActuallyEscaping(body) { body in
    var context = VisitContext(functions: functions, body: body)
    withUnsafeMutablePointer(to: &context) { visit(UnsafeMutableRawPointer($0)) }
  }
}

private func visit(_ cursor: CXCursor, _ data: CXClientData?) {
  guard let context = data?.assumingMemoryBound(to: VisitContext.self) else { return }
  context.pointee.body(Cursor(raw: cursor, functions: context.pointee.functions))
}

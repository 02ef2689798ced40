/// Runs `work` on a thread whose stack is deep enough for types nested as deep as a file can spell them; here, where
/// there can be no such thread. The memory is taken only as far as it is used.
public func onDeepStack<Result>(_ work: @escaping () -> Result) -> Result {
  Thread(stackSize: 1 << 29, work)?.join() ?? work()
}

/// Does two things at the same time, `second` here and `first` beside it. Neither may see what the other changes.
public func inParallel<First: Sendable, Second>(
  _ first: @escaping @Sendable () -> First, _ second: () -> Second
) -> (First, Second) {
  let thread = Thread(stackSize: 1 << 26, first)
  let result = second()
  return (thread?.join() ?? first(), result)
}

/// Runs `work` on a thread whose stack is deep enough for types nested as deep as a file can spell them; here, where
/// there can be no such thread. The memory is taken only as far as it is used.
public func onDeepStack<Result>(_ work: @escaping () -> Result) -> Result {
  Thread(stackSize: 1 << 29, work)?.join() ?? work()
}

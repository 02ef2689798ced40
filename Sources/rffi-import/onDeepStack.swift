#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs `work` on a thread whose stack is deep enough for types nested as deep as a file can spell them; here, where
/// there can be no such thread. The memory is taken only as far as it is used.
func onDeepStack<Result>(_ work: @escaping () -> Result) -> Result {
  let task = Task(work)
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setstacksize(&attributes, 1 << 29)
  var thread = pthread_t()
  let context = Unmanaged.passRetained(task)
  defer { context.release() }
  let failure = pthread_create(
    &thread, &attributes,
    { context in
      if let context { Unmanaged<AnyTask>.fromOpaque(context).takeUnretainedValue().run() }
      return nil
    }, context.toOpaque())
  if failure == 0 { pthread_join(thread, nil) }
  return task.result ?? work()
}

/// What a thread is given.
private class AnyTask {
  func run() {}
}

private final class Task<Result>: AnyTask {
  private let work: () -> Result
  private(set) var result: Result?

  init(_ work: @escaping () -> Result) { self.work = work }

  override func run() { result = work() }
}

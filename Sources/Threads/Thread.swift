#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Work on a thread of its own. Swift's own tasks would bring a runtime along that takes longer to start than what is
/// done here in parallel.
struct Thread<Result> {
  private let thread: pthread_t
  private let work: Work<Result>

  /// Starts the work; nil where there can be no such thread.
  ///
  /// - Parameter stackSize: in bytes; nil for what the system gives.
  init?(stackSize: Int? = nil, _ body: @escaping () -> Result) {
    work = Work(body)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    if let stackSize { pthread_attr_setstacksize(&attributes, stackSize) }
    #if canImport(Darwin)
      var started: pthread_t?
    #else
      var started = pthread_t()
    #endif
    let context = Unmanaged<AnyWork>.passRetained(work)
    let failure = pthread_create(
      &started, &attributes,
      { context in
        #if canImport(Darwin)
          Unmanaged<AnyWork>.fromOpaque(context).takeRetainedValue().run()
        #else
          if let context { Unmanaged<AnyWork>.fromOpaque(context).takeRetainedValue().run() }
        #endif
        return nil
      }, context.toOpaque())
    guard failure == 0 else {
      context.release()
      return nil
    }
    #if canImport(Darwin)
      guard let started else { return nil }
    #endif
    thread = started
  }

  /// Waits for the end of the work.
  func join() -> Result? {
    pthread_join(thread, nil)
    return work.result
  }
}

/// What a thread is given.
private class AnyWork {
  func run() {}
}

private final class Work<Result>: AnyWork {
  private let body: () -> Result
  private(set) var result: Result?

  init(_ body: @escaping () -> Result) { self.body = body }

  override func run() { result = body() }
}

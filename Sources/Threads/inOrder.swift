#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Does pieces of work, several at the same time, each when those it needs are done.
///
/// - Parameter dependencies: for each piece, the numbers of those it needs. What can never begin, since pieces need each
///   other, is not done.
/// - Parameter jobs: how many are done at the same time, at most.
/// - Parameter work: what is done, given the number of the piece. Neither may change what another one sees.
public func inOrder(
  dependencies: [Set<Int>], jobs: Int, _ work: @escaping @Sendable (Int) -> Void
) {
  let queue = WorkQueue(dependencies)
  let help = (1..<max(1, min(jobs, dependencies.count))).compactMap { _ in
    Thread(stackSize: 1 << 29) { queue.run(work) }
  }
  queue.run(work)
  for thread in help { _ = thread.join() }
}

/// What is to be done, shared by those who do it: all of it behind one lock.
private final class WorkQueue: @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private let dependencies: [Set<Int>]
  private var done: Set<Int> = []
  private var waiting: [Int]
  private var running = 0

  init(_ dependencies: [Set<Int>]) {
    self.dependencies = dependencies
    waiting = Array(dependencies.indices)
    lock = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(changed)
    lock.deallocate()
    changed.deallocate()
  }

  /// Does what can be done until nothing is left.
  func run(_ work: (Int) -> Void) {
    while let next = take() {
      work(next)
      finish(next)
    }
  }

  /// The next piece, waited for where it needs one that is being done; nil where there is none to come.
  private func take() -> Int? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      if let place = waiting.firstIndex(where: { dependencies[$0].isSubset(of: done) }) {
        running += 1
        return waiting.remove(at: place)
      }
      if waiting.isEmpty || running == 0 { return nil }
      pthread_cond_wait(changed, lock)
    }
  }

  private func finish(_ piece: Int) {
    pthread_mutex_lock(lock)
    done.insert(piece)
    running -= 1
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }
}

/// How many processors there are to work with.
public func processorCount() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

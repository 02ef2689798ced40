#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Does pieces of work, several at the same time, each when those it needs are done. Of those that can begin, the one comes
/// first that most work waits for, itself included, so that at the end nobody is left alone with much of it.
///
/// - Parameter dependencies: for each piece, the numbers of those it needs. What can never begin, since pieces need each
///   other, is not done.
/// - Parameter weights: how much work each piece is, in any unit; all alike where there are none.
/// - Parameter heavy: the pieces that take much memory. Only half of the threads do them, but one at least: what a thread
///   once needed is kept for it.
/// - Parameter jobs: how many are done at the same time, at most.
/// - Parameter work: what is done, given the number of the piece. Neither may change what another one sees.
public func inOrder(
  dependencies: [Set<Int>], weights: [Int] = [], heavy: Set<Int> = [], jobs: Int,
  _ work: @escaping @Sendable (Int) -> Void
) {
  let queue = WorkQueue(
    dependencies, priorities: priorities(dependencies, weights), heavy: heavy)
  let help = (1..<max(1, min(jobs, dependencies.count))).compactMap { number in
    Thread(stackSize: 1 << 29) { queue.run(work, takesHeavy: number < jobs / 2) }
  }
  queue.run(work, takesHeavy: true)
  for thread in help { _ = thread.join() }
}

/// For each piece its weight and that of the heaviest chain of pieces that need it, one the other. Pieces that need each
/// other have none.
private func priorities(_ dependencies: [Set<Int>], _ weights: [Int]) -> [Int] {
  var priorities = dependencies.indices.map { weights.indices.contains($0) ? max(0, weights[$0]) : 1 }
  var dependents = Array(repeating: 0, count: dependencies.count)
  for needed in dependencies.joined() where dependents.indices.contains(needed) { dependents[needed] += 1 }
  var heaviest = Array(repeating: 0, count: dependencies.count)
  var pending = dependencies.indices.filter { dependents[$0] == 0 }
  while let piece = pending.popLast() {
    let (sum, overflows) = priorities[piece].addingReportingOverflow(heaviest[piece])
    priorities[piece] = overflows ? .max : sum
    for needed in dependencies[piece] where dependents.indices.contains(needed) {
      heaviest[needed] = max(heaviest[needed], priorities[piece])
      dependents[needed] -= 1
      if dependents[needed] == 0 { pending.append(needed) }
    }
  }
  return priorities
}

/// What is to be done, shared by those who do it: all of it behind one lock.
private final class WorkQueue: @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private let dependencies: [Set<Int>]
  private var done: Set<Int> = []
  private var waiting: [Int]
  private var running = 0
  private let heavy: Set<Int>

  init(_ dependencies: [Set<Int>], priorities: [Int], heavy: Set<Int>) {
    self.dependencies = dependencies
    self.heavy = heavy
    waiting = dependencies.indices.sorted { (priorities[$1], $0) < (priorities[$0], $1) }
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
  ///
  /// - Parameter takesHeavy: whether heavy pieces are done here as well.
  func run(_ work: (Int) -> Void, takesHeavy: Bool) {
    while let next = take(takesHeavy) {
      Occupancy.current.beginPiece()
      work(next)
      Occupancy.current.endPiece()
      finish(next)
    }
  }

  /// The next piece, waited for where it needs one that is being done; nil where there is none to come.
  private func take(_ takesHeavy: Bool) -> Int? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      let own = waiting.filter { takesHeavy || !heavy.contains($0) }
      if let piece = own.first(where: canBegin) {
        running += 1
        waiting.removeAll { $0 == piece }
        return piece
      }
      if own.isEmpty || running == 0 && !waiting.contains(where: canBegin) { return nil }
      pthread_cond_wait(changed, lock)
    }
  }

  private func canBegin(_ piece: Int) -> Bool { dependencies[piece].isSubset(of: done) }

  private func finish(_ piece: Int) {
    pthread_mutex_lock(lock)
    done.insert(piece)
    running -= 1
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }
}

/// How many processors there are to work with.
public func processorCount() -> Int { knownProcessorCount }

/// The system reads a file to tell.
private let knownProcessorCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

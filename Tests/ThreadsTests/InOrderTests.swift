import Synchronization
import Testing
import Threads

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct InOrderTests {
  private final class Log: Sendable {
    let entries = Mutex<[Int]>([])
    func note(_ entry: Int) { entries.withLock { $0.append(entry) } }
  }

  @Test(arguments: [1, 2, 8])
  func eachComesBehindWhatItNeeds(jobs: Int) {
    let dependencies: [Set<Int>] = [[3], [0, 2], [], [2], [], [1, 4]]
    let log = Log()
    inOrder(dependencies: dependencies, jobs: jobs) { log.note($0) }
    let order = log.entries.withLock(\.self)
    #expect(order.sorted() == Array(dependencies.indices))
    for (place, piece) in order.enumerated() {
      #expect(dependencies[piece].isSubset(of: order[..<place]))
    }
  }

  @Test func whatNeedsItselfIsNotDone() {
    let log = Log()
    inOrder(dependencies: [[1], [0], []], jobs: 2) { log.note($0) }
    #expect(log.entries.withLock(\.self) == [2])
  }

  /// The chain 0, 2 is more work than 1, though 0 by itself is the least.
  @Test func whatMostWorkWaitsForComesFirst() {
    let log = Log()
    inOrder(dependencies: [[], [], [0], [3]], weights: [1, 5, 10], jobs: 1) { log.note($0) }
    #expect(log.entries.withLock(\.self) == [0, 2, 1])
  }

  @Test(arguments: [(jobs: 2, limit: 1), (jobs: 4, limit: 2)])
  func halfOfThemAreHeavyAtMost(jobs: Int, limit: Int) {
    let heavy = Set(0..<6)
    let counts = Mutex((running: 0, most: 0, done: 0))
    inOrder(
      dependencies: Array(repeating: [], count: 12), weights: Array(0..<12).reversed(), heavy: heavy,
      jobs: jobs
    ) { piece in
      if heavy.contains(piece) {
        counts.withLock { counts in
          counts.running += 1
          counts.most = max(counts.most, counts.running)
        }
        usleep(1000)
        counts.withLock { $0.running -= 1 }
      }
      counts.withLock { $0.done += 1 }
    }
    #expect(counts.withLock { $0.most <= limit && $0.done == 12 })
  }

  @Test func thereIsAProcessor() { #expect(processorCount() >= 1) }
}

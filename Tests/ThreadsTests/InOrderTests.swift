import Synchronization
import Testing
import Threads

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

  @Test func thereIsAProcessor() { #expect(processorCount() >= 1) }
}

import Synchronization
import Testing

@testable import Threads

@Suite struct BackgroundTests {
  @Test func givesItsResultAsOftenAsAsked() {
    let sum = Background { (1...1000).reduce(0, +) }
    #expect(sum.result == 500_500)
    #expect(sum.result == 500_500)
  }

  @Test func manyRunAtOnce() {
    let squares = (0..<100).map { number in Background { number * number } }
    #expect(squares.map(\.result) == (0..<100).map { $0 * $0 })
  }

  /// Its work may read what the one who began it frees next.
  @Test func isWaitedForWhenItIsForgotten() {
    let begun = Mutex(0)
    let ended = Mutex(0)
    for _ in 0..<20 {
      let forgotten = Background {
        begun.withLock { $0 += 1 }
        let sum = (1...100_000).reduce(0) { $0 ^ $1 }
        ended.withLock { $0 += sum == 0 ? 0 : 1 }
      }
      withExtendedLifetime(forgotten) {}
    }
    #expect(begun.withLock(\.self) == ended.withLock(\.self))
  }

  @Test func thereAreNoMoreThanProcessors() {
    let occupancy = Occupancy(processors: 3)
    occupancy.beginPiece()
    #expect(occupancy.takeProcessor() && occupancy.takeProcessor() && !occupancy.takeProcessor())
    occupancy.releaseProcessor()
    occupancy.beginPiece()
    #expect(!occupancy.takeProcessor())
    occupancy.endPiece()
    #expect(occupancy.takeProcessor() && !occupancy.takeProcessor())
  }

  /// One that works alone may have several beside it, unless there is a single processor.
  @Test func threeShareAnotherProcessor() {
    let occupancy = Occupancy(processors: 2)
    let taken = (0..<4).map { _ in occupancy.takeProcessor() }
    #expect(taken == [true, true, true, false])
    let single = Occupancy(processors: 1)
    #expect(!single.takeProcessor())
  }
}

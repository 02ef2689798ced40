import Testing
import Threads

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
    let flag = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    flag.initialize(to: 0)
    nonisolated(unsafe) let place = flag
    do {
      let forgotten = Background { place.pointee = (1...100_000).reduce(0) { $0 ^ $1 } | 1 }
      withExtendedLifetime(forgotten) {}
    }
    #expect(flag.pointee != 0)
    flag.deallocate()
  }
}

import Testing
import Threads

@Suite struct InParallelTests {
  @Test func bothGiveTheirResults() {
    let base = 20
    let (first, second) = inParallel {
      base + 1
    } _: {
      base + 2
    }
    #expect(first == 21)
    #expect(second == 22)
  }

  @Test func aDeepStackHoldsADeepRecursion() {
    func depth(_ left: Int) -> Int { left == 0 ? 0 : depth(left - 1) + 1 }
    #expect(onDeepStack { depth(200_000) } == 200_000)
  }
}

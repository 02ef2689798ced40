import Testing
import Threads

@Suite struct DeepStackTests {
  @Test func aDeepStackHoldsADeepRecursion() {
    func depth(_ left: Int) -> Int { left == 0 ? 0 : depth(left - 1) + 1 }
    #expect(onDeepStack { depth(200_000) } == 200_000)
  }
}

import Synchronization
import Testing
import Threads

@Suite struct OnceTests {
  @Test func isFoundOutOnceHoweverManyAsk() {
    let once = Once<Int>()
    let asked = Atomic<Int>(0)
    let answers = (0..<20).map { _ in
      Background {
        once.value { asked.add(1, ordering: .relaxed).newValue }
      }
    }
    #expect(answers.map(\.result) == Array(repeating: 1, count: 20))
    #expect(asked.load(ordering: .relaxed) == 1)
  }
}

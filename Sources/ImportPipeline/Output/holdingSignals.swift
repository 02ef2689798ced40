import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The signals by which a user or the system ends a process.
private let endingSignals = [SIGHUP, SIGINT, SIGTERM]

/// The signal that came while they were held; 0 for none.
private let heldSignal = Atomic<Int32>(0)

/// How many hold them now, and what was to be done with them before the first began.
private let holders = Mutex<(count: Int, previous: [(Int32, sigaction)])>((0, []))

/// Does something that must not be left half done: a signal to end the process waits until it is, and until what other
/// threads do so is.
///
/// Only for what takes no longer than the disk does. A signal that the process ignores stays ignored.
func holdingSignals<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
  holders.withLock { holders in
    if holders.count == 0 { holders.previous = holdSignals() }
    holders.count += 1
  }
  defer {
    holders.withLock { holders in
      holders.count -= 1
      if holders.count == 0 { release(holders.previous) }
    }
  }
  try body()
}

private func holdSignals() -> [(Int32, sigaction)] {
  heldSignal.store(0, ordering: .relaxed)
  var previous: [(Int32, sigaction)] = []
  for signal in endingSignals {
    var old = sigaction()
    guard sigaction(signal, nil, &old) == 0, !isIgnored(old) else { continue }
    var holding = sigaction()
    setHandler(&holding) { number in heldSignal.store(number, ordering: .relaxed) }
    holding.sa_flags = SA_RESTART
    sigaction(signal, &holding, nil)
    previous.append((signal, old))
  }
  return previous
}

private func release(_ previous: [(Int32, sigaction)]) {
  for (signal, old) in previous {
    var old = old
    sigaction(signal, &old, nil)
  }
  let signal = heldSignal.exchange(0, ordering: .relaxed)
  // To the process, as it came, so that whoever waits for it is told of the signal.
  if signal != 0 { kill(getpid(), signal) }
}

private func isIgnored(_ action: sigaction) -> Bool {
  #if canImport(Darwin)
    let handler = action.__sigaction_u.__sa_handler
  #else
    let handler = action.__sigaction_handler.sa_handler
  #endif
  return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
}

private func setHandler(_ action: inout sigaction, _ handler: @escaping @convention(c) (Int32) -> Void) {
  #if canImport(Darwin)
    action.__sigaction_u.__sa_handler = handler
  #else
    action.__sigaction_handler.sa_handler = handler
  #endif
}

import Diagnostics
import FileSystem
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a whole text to where it goes.
func write(_ bytes: [UInt8], to destination: OutputDestination) throws(ImportFailure) {
  try write([FinishedText(bytes)], to: destination)
}

/// Writes a whole text, which comes in parts, to where it goes.
func write(_ parts: [FinishedText], to destination: OutputDestination) throws(ImportFailure) {
  switch destination {
  case .standardOutput:
    try reporting("standard output") { () throws(SystemError) in
      for part in parts { try writeAll(part, to: STDOUT_FILENO) }
    }
  case .stream(let path):
    try reporting(path) { () throws(SystemError) in
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw SystemError() }
      defer { close(descriptor) }
      for part in parts { try writeAll(part, to: descriptor) }
    }
  case .file(let name, let target):
    try reporting(name) { () throws(SystemError) in try replaceFile(target, with: parts) }
  }
}

/// Writes text for the user to standard output, all of it.
public func writeStandardOutput(_ bytes: [UInt8]) throws(ImportFailure) {
  try reporting("standard output") { () throws(SystemError) in try writeAll(bytes, to: STDOUT_FILENO) }
}

/// Writes text that the user asked for to standard error, all of it.
func writeStandardError(_ bytes: [UInt8]) throws(ImportFailure) {
  try reporting("standard error") { () throws(SystemError) in try writeAll(bytes, to: STDERR_FILENO) }
}

/// Writes lines for the user to standard error, where nothing of a header's text may mean anything to a terminal; where
/// it is closed nobody can be told.
public func writeStandardError(_ text: String) {
  try? writeAll(Array((inertLines(text) + "\n").utf8), to: STDERR_FILENO)
}

private func reporting(_ name: String, _ body: () throws(SystemError) -> Void) throws(ImportFailure) {
  do {
    try body()
  } catch {
    throw ImportFailure(.file, "cannot write '\(name)': \(error)")
  }
}

/// Writes until nothing is left: a pipe takes less at a time than a module has.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
  try writeAll(FinishedText(bytes), to: descriptor)
}

/// Writes until nothing is left.
func writeAll(_ text: FinishedText, to descriptor: Int32) throws(SystemError) {
  var written = 0
  while written < text.count {
    let count = text.withBytes {
      write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
    }
    if count >= 0 {
      written += count
    } else if errno == EAGAIN {
      var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&ready, 1, -1)
    } else if errno != EINTR {
      throw SystemError()
    }
  }
}

/// Puts a new file in the place of `target` in one step: who looks sees the old contents or the new, and a
/// failure leaves the old. So does a signal, and no other file beside it; a process that is killed outright may leave
/// one, whose name is nobody else's.
func replaceFile(_ target: String, with parts: [FinishedText]) throws(SystemError) {
  try holdingSignals { () throws(SystemError) in
    let (temporary, descriptor) = try makeTemporaryFile(for: target)
    do throws(SystemError) {
      try fill(descriptor, with: parts, modeOf: target)
      guard rename(temporary, target) == 0 else { throw SystemError() }
    } catch {
      unlink(temporary)
      throw error
    }
  }
}

/// Makes a file beside `target`, which only the caller knows. Process numbers come again, so they are no name for it.
private func makeTemporaryFile(for target: String) throws(SystemError) -> (path: String, descriptor: Int32) {
  while true {
    let random = String(UInt32.random(in: 0...UInt32.max), radix: 36)
    let path = "\(PathText.parent(target))/.\(PathText.name(target)).\(random).tmp"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor >= 0 { return (path, descriptor) }
    guard errno == EEXIST else { throw SystemError() }
  }
}

private func fill(
  _ descriptor: Int32, with parts: [FinishedText], modeOf target: String
) throws(SystemError) {
  var isOpen = true
  defer { if isOpen { close(descriptor) } }
  var status = stat()
  if stat(target, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
  for part in parts { try writeAll(part, to: descriptor) }
  isOpen = false
  // Some file systems tell only now that there was no room.
  guard close(descriptor) == 0 else { throw SystemError() }
}

import ArgumentParser
import CMemory
import ImportPipeline
import Threads

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// A reader that goes away is an error to report like any other, not a signal to die of.
signal(SIGPIPE, SIG_IGN)
// libclang parses on the thread that asks, whose stack is deeper than that of a thread of its own. The environment is
// nobody else's yet.
setenv("LIBCLANG_NOTHREADS", "1", 0)
// The modules of a project are made on as many threads as there are processors, a single one on two.
rffi_use_large_pages(CommandLine.arguments.dropFirst().first == "project" ? Int32(processorCount()) : 2)
if EarlyStart.isForImport { rffi_keep_second_piece() }
onDeepStack {
  _ = EarlyStart.installation
  let status = runCommandLine(Array(CommandLine.arguments.dropFirst()))
  // From here, without the thread's end and without what libraries tidy up: libclang takes its tables apart.
  fflush(nil)
  _exit(status.rawValue)
}

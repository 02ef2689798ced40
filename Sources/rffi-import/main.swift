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
// The modules of a project are made on as many threads as there are processors, a single one on two.
rffi_use_large_pages(CommandLine.arguments.dropFirst().first == "project" ? Int32(processorCount()) : 2)
onDeepStack {
  _ = EarlyStart.installation
  let status = runCommandLine(Array(CommandLine.arguments.dropFirst()))
  // From here, without the thread's end and without what libraries tidy up: libclang takes its tables apart.
  fflush(nil)
  _exit(status.rawValue)
}

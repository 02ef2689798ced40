import ArgumentParser
import ImportPipeline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// A reader that goes away is an error to report like any other, not a signal to die of.
signal(SIGPIPE, SIG_IGN)
let status = onDeepStack { runCommandLine(Array(CommandLine.arguments.dropFirst())) }
exit(status.rawValue)

import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lets the process work in another directory, from which clang and other programs see relative paths.
func changeDirectory(_ path: String) throws(ImportFailure) {
  guard chdir(path) == 0 else { throw ImportFailure(.file, "cannot work in '\(path)': \(SystemError())") }
}

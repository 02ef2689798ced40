import FileSystem
import TestSupport
import Testing

/// `--check-symbols` on libraries that lead to what is no library, and where only the linker is told of them.
@Suite struct OddLibraryTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("odd.h", "int present(int x);\nint absent(int x);\n")
    try directory.write("odd.c", "int present(int x) { return x; }\n")
    try directory.write("absent.c", "int absent(int x) { return x; }\n")
  }

  /// Runs what makes the libraries, and the import of which nothing may wait or grow without end.
  private func run(_ script: String, _ arguments: [String]) async throws -> Program.Outcome {
    try await program.shell(
      "set -e; \(script)\nulimit -v 8000000; exec timeout 60 \"$0\" \"$@\"",
      ["odd.h", "--check-symbols", "--report", "text", "-o", "out.py"] + arguments, in: directory.path)
  }

  @Test(arguments: ["/dev/zero", "./pipe"])
  func specialFilesAreNotRead(_ path: String) async throws {
    let outcome = try await run(
      """
      mkfifo pipe; gcc -shared -fPIC odd.c -o libodd.so
      echo 'INPUT(libodd.so \(path))' > libscript.so
      header='%-48s%-10s`\\n'
      printf "!<thin>\\n$header%-14s\\n\\n$header" // 16 '\(path)/' /0 100 > libthin.a
      """,
      ["-L", ".", "-l", "script", "-l", "thin"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("exported by no library that is linked: 1\n"))
    let named = try await run("", ["--link-extra=-l\(path)"])
    #expect(named.status == 3 && named.errors.contains("'\(path)': it is a device, a pipe or a socket"))
  }

  @Test func directoriesForTheLinkerAlone() async throws {
    let make = "mkdir -p dir; gcc -shared -fPIC odd.c -o dir/libodd.so"
    for extra in [["-Ldir", "-lodd"], ["-L", "dir", "-l", "odd"]] {
      let outcome = try await run(make, extra.map { "--link-extra=\($0)" })
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("exported by no library that is linked: 1\n"))
    }
  }

  /// An archive of which one member is for another machine is none for this one, the first time and the second.
  @Test func archivesForTwoMachines() async throws {
    let make = """
      mkdir -p first; gcc -c absent.c -o absent.o; clang --target=mips-linux-gnu -c odd.c -o foreign.o
      rm -f first/libodd.a; ar rcs first/libodd.a absent.o foreign.o
      gcc -shared -fPIC odd.c -o libodd.so
      """
    let outcome = try await run(make, ["-L", "first", "-L", ".", "-l", "odd", "--link-extra=-lodd"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("exported by no library that is linked: 1\n"))
    let alone = try await run(
      make + "\necho 'INPUT(-lodd)' > first/libscript.so",
      ["-L", "first", "-l", "script", "--link-extra=-lodd"])
    #expect(alone.status == 3 && alone.errors.contains("no library 'odd'"))
  }
}

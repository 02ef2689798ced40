import FileSystem
import TestSupport
import Testing

/// `verify` reads modules that nobody has looked at: without `--import` nothing of them runs, and no file is written.
@Suite struct VerifyUntrustedTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("foo.h", "int foo(int x);\n")
    try directory.write("precious", "kept")
  }

  /// What becomes of a module with something changed in its text.
  private func verify(replacing old: String, with new: String) async throws -> Program.Outcome {
    let made = try await program.run(["foo.h", "-I", ".", "-o", "foo.py", "--", "-DX=1"], in: directory.path)
    #expect(made.status == 0, "\(made.errors)")
    let text = try directory.text("foo.py")
    #expect(text.contains(old), "\(text)")
    try directory.write("foo.py", text.replacing(old, with: new))
    return try await program.run(["verify", "foo.py", "--no-symbols", "--open"], in: directory.path)
  }

  @Test("a config tool is run only under the name of one")
  func configTool() async throws {
    try directory.write("evil-config", "#!/bin/sh\ntouch ran\n")
    let mode = try await program.shell("chmod +x evil-config", in: directory.path)
    #expect(mode.status == 0)
    let outcome = try await verify(
      replacing: "    include_dirs=[_HERE])\n",
      with: "    include_dirs=[_HERE])\n"
        + "eci = eci.merge(ExternalCompilationInfo.from_config_tool('\(directory.path)/evil-config'))\n")
    #expect(Files.kind(directory("ran")) == nil, "it ran")
    #expect(outcome.output.contains("evil-config"), "\(outcome.output)\(outcome.errors)")
  }

  @Test(
    "arguments that write files or read further arguments are given to no compiler",
    arguments: [
      "'-I', '@args'", "'-D', '@args'", "'-include', '@args'", "'-MD', '-MF', 'precious'", "'@args'",
      "'-isystem', '-MFprecious'",
    ])
  func compileExtra(arguments: String) async throws {
    try directory.write("args", ". -MD -MF precious")
    _ = try await verify(
      replacing: "    include_dirs=[_HERE])\n",
      with: "    include_dirs=[_HERE], compile_extra=[\(arguments)])\n")
    #expect(try directory.text("precious") == "kept")
  }

  @Test(
    "what its first lines say goes the same way",
    arguments: ["-MD -MF precious", "-Wp,-MD,precious", "-I @args", "-B."])
  func firstLines(arguments: String) async throws {
    try directory.write("args", ". -MD -MF precious")
    _ = try await verify(replacing: "-- -DX=1", with: "-- -DX=1 \(arguments)")
    #expect(try directory.text("precious") == "kept")
  }

  @Test("an option is no package")
  func package() async throws {
    let outcome = try await verify(
      replacing: "    include_dirs=[_HERE])\n",
      with: "    include_dirs=[_HERE])\n"
        + "eci = eci.merge(ExternalCompilationInfo.from_pkg_config('--log-file=precious'))\n")
    #expect(try directory.text("precious") == "kept")
    #expect(outcome.status == 3, "\(outcome.output)\(outcome.errors)")
  }

  @Test("a signal leaves neither compilers nor directories behind")
  func interruption() async throws {
    let made = try await program.run(["foo.h", "-I", ".", "-o", "foo.py"], in: directory.path)
    #expect(made.status == 0)
    try directory.makeDirectory("temporary")
    try directory.write(
      "slowgcc",
      """
      #!/bin/sh
      echo $$ > pid
      exec sleep 1000
      """)
    let outcome = try await program.shell(
      """
      chmod +x slowgcc
      TMPDIR=$PWD/temporary \(program.path) verify foo.py --no-symbols --compiler ./slowgcc & verify=$!
      n=0; while [ ! -s pid ] && [ $n -lt 600 ]; do sleep 0.1; n=$((n + 1)); done
      kill -TERM $verify; wait $verify; echo "ended $?"
      gone() { ! kill -0 $(cat pid) 2>/dev/null || grep -q 'State:.*Z' /proc/$(cat pid)/status; }
      n=0; until gone || [ $n -ge 100 ]; do sleep 0.1; n=$((n + 1)); done
      gone || echo running
      ls temporary
      """, in: directory.path)
    #expect(outcome.output == "ended 143\n", "\(outcome.output)\(outcome.errors)")
  }
}

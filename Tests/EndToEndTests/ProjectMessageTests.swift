import TestSupport
import Testing

/// What is wrong with a module of a project: told of the key that says it, with its place, and never of an option.
@Suite struct ProjectMessageTests {
  private let directory: TemporaryDirectory
  private let program: Program

  init() throws {
    directory = try TemporaryDirectory()
    program = try Program()
    try directory.write("a.h", "int a(void);\n")
    try directory.write("needs.h", "FILE *needs(void);\n")
    try directory.write("asks.h", "#error define ASKS_VERSION before this\n")
  }

  /// Runs a project of one module with these lines; gives the status and standard error without its first line.
  private func run(_ lines: [String], all: String = "") async throws -> (status: Int, errors: [String]) {
    let table = all.isEmpty ? [] : ["[all]", all]
    try directory.write("p.toml", (table + ["[module.m]"] + lines).joined(separator: "\n"))
    let outcome = try await program.run(["project", "p.toml"], in: directory.path)
    return (outcome.status, Array(outcome.errors.split(separator: "\n").map(String.init).dropFirst()))
  }

  @Test(arguments: [
    (["headers = [\"a.h\", \"./gone.h\"]"], "p.toml:2:19: error: no header './gone.h': "),
    (["headers = [\"a.h\",", "\"none/b.h\"]"], "p.toml:3:1: note: 'none/b.h' is no file here"),
    (
      ["headers = \"a.h\"", "pkg-config = [\"rffi-none\"]"],
      "p.toml:3:15: error: pkg-config knows no package 'rffi-none': "
    ),
    (
      ["headers = \"a.h\"", "config-tool = \"rffi-none-config\""],
      "p.toml:3:15: error: cannot run 'rffi-none-config': install the package that brings it, or give 'include-dirs', "
    ),
    (
      ["headers = \"a.h\"", "libraries = [\"m\", \"rffi_none\"]"],
      "p.toml:3:19: error: no library 'rffi_none': "
    ),
    (
      ["headers = \"a.h\"", "symbols-from = \"librffi_none.so\""],
      "p.toml:3:16: error: no library 'librffi_none.so' to look for symbols in: "
    ),
    (["headers = \"a.h\"", "output = \"none/m.py\""], "p.toml:3:10: error: cannot write 'none/m.py': "),
    (["headers = \"a.h\"", "report = \"json=none/m\""], "p.toml:3:10: error: cannot write 'none/m': "),
    (
      ["headers = \"a.h\"", "used-by = \"none.py\""],
      "p.toml:3:11: error: 'used-by' none.py: there is no such file"
    ),
    (["headers = \"a.h\"", "rules = \"none.toml\""], "p.toml:3:9: error: cannot read 'none.toml': "),
    (
      ["headers = \"a.h\"", "define = [\"A\", \"1x\"]"],
      "p.toml:3:16: error: '1x' cannot be the name of a macro"
    ),
    (
      ["headers = \"a.h\"", "preset = [\"none\", \"posix\"]"],
      "p.toml:3:11: error: 'preset' none does not go together"
    ),
    (
      ["headers = \"a.h\"", "register = \"b*\""],
      "p.toml:3:12: error: no function that is bound is called 'b*'"
    ),
    (
      ["headers = \"a.h\"", "prototype = \"none(int)\""],
      "p.toml:3:13: error: 'prototype' 'none(int)': column 1: the headers have no macro or function 'none'"
    ),
    (
      ["headers = \"a.h\"", "separate-module-source = \"none.c\""],
      "p.toml:3:26: error: cannot read 'none.c': "
    ),
    (
      ["headers = \"needs.h\""],
      "which this header does not include: pre-include-bits = \"#include <stdio.h>\""
    ),
    (["headers = \"asks.h\""], "define the macro that the header asks for: define = \"ASKS_VERSION=VALUE\""),
  ])
  func namesTheKeyAndItsPlace(lines: [String], message: String) async throws {
    let (status, errors) = try await run(lines)
    #expect(status != 0)
    #expect(errors.contains { $0.contains(message) }, "\(errors)")
    #expect(
      !errors.contains { line in ["--", " -I", " -l", " -L"].contains(where: line.contains) }, "\(errors)")
  }

  @Test func whatAllModulesAreToldHasItsPlaceThere() async throws {
    let (status, errors) = try await run(["headers = \"a.h\""], all: "libraries = \"rffi_none\"")
    #expect(status == 3)
    #expect(errors.first?.hasPrefix("p.toml:2:13: error: no library 'rffi_none': ") == true, "\(errors)")
    #expect(
      errors.last
        == "install its development package, say where it is with 'library-dirs', or correct the name in 'libraries'"
    )
  }

  @Test func theCommandLineHasItsOptions() async throws {
    let outcome = try await program.run(["a.h", "-l", "rffi_none"], in: directory.path)
    #expect(
      outcome.errors.hasSuffix("say where it is with -L, or correct the name after -l\n"), "\(outcome.errors)"
    )
  }

  /// Where a text stands is no part of what a result depends on.
  @Test func aCommentInTheProjectFileCostsNothing() async throws {
    try directory.write("p.toml", "[module.m]\nheaders = \"a.h\"\nlibraries = \"m\"\n")
    let arguments = ["project", "p.toml", "--cache", "cache", "--summary"]
    _ = try await program.run(arguments, in: directory.path)
    try directory.write("p.toml", "# A comment.\n\n[module.m]\nheaders = \"a.h\"\nlibraries = \"m\"\n")
    let outcome = try await program.run(arguments, in: directory.path)
    #expect(outcome.errors.contains("unchanged, "), "\(outcome.errors)")
  }
}

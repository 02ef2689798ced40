import FileSystem

/// Where libclang and clang's own headers are looked for, and with what.
public struct InstallationSearch: Sendable {
  /// Runs a program and gives its standard output without the newline at its end; nil when it fails.
  public typealias Run = @Sendable (_ command: [String]) -> String?

  /// The environment: `LIBCLANG_PATH`, `LLVM_CONFIG` and `PATH` count.
  public let environment: [String: String]
  /// What stands in front of every directory that is looked into without being asked for; empty but in tests.
  public let root: String
  let run: Run

  /// Makes a search.
  ///
  /// - Parameter run: called only for `LLVM_CONFIG`, and when no clang headers lie beside libclang.
  public init(environment: [String: String], root: String = "", run: @escaping Run) {
    self.environment = environment
    self.root = root
    self.run = run
  }

  /// The libclang that would be loaded first, without loading it: the file behind its links, for those who ask whether
  /// it is still the same. Empty where none is found.
  public var firstCandidates: [String] {
    var log: [SearchEvent] = []
    let located = locateLibclang(log: &log) { (path) throws(LibclangLoadError) in path }
    return located.map { [Files.realPath($0.path) ?? $0.path] } ?? []
  }

  /// The value of an environment variable that is set to something.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The directories where packages put libclang, `llvm-N` by `llvm-N`.
  var defaultDirectories: [String] {
    var directories: [String] = []
    #if os(macOS)
      for prefix in ["/opt/homebrew/opt", "/usr/local/opt"] { directories += llvmDirectories(prefix, "lib") }
      directories += ["/usr/local/lib"].map { root + $0 }
      let toolchain = "/Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain"
      directories += ["/Library/Developer/CommandLineTools/usr/lib", toolchain + "/usr/lib"].map { root + $0 }
    #else
      directories += llvmDirectories("/usr/lib", "lib")
      directories += llvmDirectories("/usr/lib64", "lib")
      directories += llvmDirectories("/usr/lib/llvm", "lib64")
      directories += llvmDirectories("/usr/local", "lib")
      directories += llvmDirectories("/opt", "lib")
      directories += ["/usr/lib/", "/usr/local/lib/"].map { root + $0 + Self.multiarch }
      directories += ["/usr/lib64", "/usr/lib", "/usr/local/lib64", "/usr/local/lib"].map { root + $0 }
    #endif
    return directories
  }

  /// The `lib` directories of the LLVM installations in `parent`.
  private func llvmDirectories(_ parent: String, _ lib: String) -> [String] {
    let parentIsLLVM = parent.hasSuffix("/llvm")
    let prefix = parentIsLLVM ? "" : "llvm"
    let names = Files.entries(ofDirectory: root + parent, beginningWith: prefix) ?? []
    let installations = names.filter { name in
      !parentIsLLVM || ClangVersion(name) != nil
    }
    return installations.map { "\(root)\(parent)/\($0)/\(lib)" }
  }

  /// The library directory of the Swift toolchain in `PATH`.
  var swiftToolchainDirectory: String? {
    for directory in (variable("PATH") ?? "").split(separator: ":") {
      guard let swift = Files.realPath("\(directory)/swift") else { continue }
      return PathText.normalized(PathText.join(PathText.parent(swift), "../lib"))
    }
    return nil
  }

  /// Debian's name for the machine this runs on.
  public static var multiarch: String {
    #if arch(x86_64)
      "x86_64-linux-gnu"
    #elseif arch(arm64)
      "aarch64-linux-gnu"
    #elseif arch(arm)
      "arm-linux-gnueabihf"
    #elseif arch(i386)
      "i386-linux-gnu"
    #elseif arch(powerpc64le)
      "powerpc64le-linux-gnu"
    #elseif arch(s390x)
      "s390x-linux-gnu"
    #else
      "riscv64-linux-gnu"
    #endif
  }
}

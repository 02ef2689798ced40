import Libclang

/// How to get a libclang on this kind of machine.
let libclangFix: String = {
  #if os(macOS)
    "install Xcode's command line tools (xcode-select --install) or 'brew install llvm'"
  #else
    "install it ('apt install libclang-dev' on Debian and Ubuntu, 'dnf install clang-libs' on Fedora, "
      + "'apk add clang-libclang' on Alpine)"
  #endif
}()

/// The one message for a machine without a usable libclang.
func libclangMissingMessage(_ log: [SearchEvent], environment: ImportEnvironment) -> String {
  let overrides = ["LIBCLANG_PATH", "LLVM_CONFIG"].filter { environment.variables[$0]?.isEmpty == false }
  let skipped = log.compactMap { event -> String? in
    if case .skipped = event { return "  \(event)" } else { return nil }
  }
  let first =
    if let name = overrides.first {
      "\(name) leads to no usable libclang: correct it or unset it"
    } else {
      "no usable libclang: \(libclangFix), or set LIBCLANG_PATH to the library or its directory"
    }
  return ([first] + skipped + ["'rffi-import doctor' tells where it was looked for"]).joined(separator: "\n")
}

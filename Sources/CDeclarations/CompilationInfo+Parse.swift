extension CompilationInfo {
  /// What the C compiler's command line gets from this, in the order of RPython's
  /// `Platform._compile_args_from_eci`: `compile_extra`, then an `-I` for each of `include_dirs`.
  ///
  /// The pre and post include bits and the includes are the text that is parsed; libraries, frameworks and the
  /// other attributes say nothing to a parser.
  public var clangArguments: [String] {
    compileExtra + includeDirs.map { "-I\($0)" }
  }
}

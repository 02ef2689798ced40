extension ImportConfiguration {
  /// Refuses libraries that this machine does not have.
  func checkLibraries(_ environment: ImportEnvironment) throws(ImportFailure) {
    try ImportPipeline.checkLibraries(
      compilationInfo, target: options.target, environment: environment, wording: options.wording)
  }

  /// The files that the options name, besides headers, and that decide what the module says.
  func filesOfOptions() throws(ImportFailure) -> [String] {
    try options.rulesFiles + options.separateModuleSources
      + [options.project?.projectFile].compactMap(\.self) + userFiles()
  }
}

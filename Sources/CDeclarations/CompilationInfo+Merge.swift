/// Two compilation infos are for different platforms and cannot be one.
public struct PlatformMismatch: Error, Hashable, Sendable {
  /// The platform of the one merged into; nil for the default.
  public let platform: String?
  /// The platform of the one that does not fit.
  public let other: String?
}

extension CompilationInfo {
  /// RPython's `merge`: the attributes of `self`, then those of the others.
  ///
  /// An element that is there already is not added again, except to `compile_extra` and `link_extra`, where an
  /// argument may belong to the one before it. As in RPython, an info that is given twice counts once, while
  /// `self` given again counts again.
  public func merging(_ others: CompilationInfo...) throws(PlatformMismatch) -> CompilationInfo {
    try merging(others)
  }

  /// ``merging(_:)-(CompilationInfo...)`` for a list.
  public func merging(_ others: [CompilationInfo]) throws(PlatformMismatch) -> CompilationInfo {
    let infos = [self] + uniqueElements(others)
    var merged = CompilationInfo()
    for attribute in Self.listAttributes {
      let elements = infos.flatMap { $0[keyPath: attribute.path] }
      merged[keyPath: attribute.path] = attribute.keepsDuplicates ? elements : uniqueElements(elements)
    }
    merged.useCppLinker = infos.contains(where: \.useCppLinker)
    merged.platform = platform
    for info in infos where info.platform != platform {
      throw PlatformMismatch(platform: platform, other: info.platform)
    }
    return merged
  }
}

/// The elements without those that came before, in order.
public func uniqueElements<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}

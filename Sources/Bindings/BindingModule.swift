/// Placeholder.
public struct BindingModule: Hashable, Sendable { public init() {} }

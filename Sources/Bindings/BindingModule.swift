/// Placeholder.
public struct BindingModule: Hashable, Sendable { }

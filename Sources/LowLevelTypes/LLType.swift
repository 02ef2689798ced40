/// Placeholder.
public enum LLType: Hashable, Sendable { case void }

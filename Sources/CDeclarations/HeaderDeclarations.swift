/// What the headers say.
public struct HeaderDeclarations: Hashable, Sendable {
}

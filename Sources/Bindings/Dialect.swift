/// Which RPython the module imports from.
public enum Dialect: String, Hashable, Sendable, CaseIterable {
  /// `rpython.*`, since 2013.
  case rpython
  /// `pypy.rpython.*` and `pypy.translator.*`, PyPy 1.
  case pypy1
}

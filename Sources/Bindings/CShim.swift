/// A function of C that the module brings along, for what RPython cannot say itself.
///
/// RPython compiles it from `separate_module_sources`; the prototype, with `RPY_EXTERN` in front, stands in
/// `post_include_bits`, without which the function would be hidden (`-fvisibility=hidden`).
public struct CShim: Hashable, Sendable {
  /// The declaration, without a semicolon: `void rffi_div(div_t *result, int numer, int denom)`.
  public let prototype: String
  /// The statements between the braces: `*result = div(numer, denom);`.
  public let body: String

  /// Makes a shim.
  public init(prototype: String, body: String) {
    self.prototype = prototype
    self.body = body
  }
}

/// How RPython calls a function, beyond the types: the keyword arguments of `llexternal`.
public struct CallPolicy: Hashable, Sendable {
  /// What happens to `errno` around a call.
  public enum SavedError: Hashable, Sendable {
    /// Nothing.
    case none
    /// It is saved behind the call (`rffi.RFFI_SAVE_ERRNO`).
    case errno
    /// It is set to 0 in front of the call as well (`rffi.RFFI_FULL_ERRNO_ZERO`).
    case errnoZeroBefore

    /// How RPython says it; nil where nothing is to be said.
    public var word: String? {
      switch self {
      case .none: nil
      case .errno: "rffi.RFFI_SAVE_ERRNO"
      case .errnoZeroBefore: "rffi.RFFI_FULL_ERRNO_ZERO"
      }
    }
  }

  /// `save_err`.
  public var saveErr = SavedError.none
  /// `releasegil`; nil leaves it to RPython.
  public var releaseGIL: Bool?
  /// `sandboxsafe`: the call is over at once and does no input or output.
  public var isSandboxSafe = false
  /// `elidable_function`: the same arguments give the same result, and nothing else happens.
  public var isElidable = false
  /// `_nowrapper`: the bare pointer, without converting arguments and releasing the GIL.
  public var hasNoWrapper = false
  /// `calling_conv`; nil leaves it to RPython.
  public var callingConvention: String?
  /// `random_effects_on_gcobjs`; nil leaves it to RPython.
  public var randomEffects: Bool?

  /// Makes the policy that leaves everything to RPython.
  public init() {}

  /// That of a call that is over at once.
  public static let short: CallPolicy = {
    var policy = CallPolicy()
    policy.isSandboxSafe = true
    return policy
  }()
}

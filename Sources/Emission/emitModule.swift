import Bindings

/// The module as the bytes of a Python file.
public func emitModule(_ module: BindingModule) -> [UInt8] {
  []
}

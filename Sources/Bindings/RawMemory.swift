import LowLevelTypes

/// The functions in RPython by which a program makes and frees memory for C, under their names in the module.
public struct RawMemory: Hashable, Sendable {
  /// What allocates, frees, fills and copies; nil where nothing in the module wants memory of the program's.
  public let allocation: AllocationFunctions?
  /// The class of `with`-statements that free something at their end.
  public let closing: String
  /// What allocates records with room for an array behind them.
  public let roomyRecords: [RoomyRecord]

  /// Makes one.
  public init(allocation: AllocationFunctions?, closing: String, roomyRecords: [RoomyRecord]) {
    self.allocation = allocation
    self.closing = closing
    self.roomyRecords = roomyRecords
  }
}

/// The names of what allocates, frees, fills and copies memory of any type.
public struct AllocationFunctions: Hashable, Sendable {
  /// One of a type.
  public let alloc: String
  /// Many of a type.
  public let allocArray: String
  /// Gives memory back.
  public let free: String
  /// Fills with zeros.
  public let zero: String
  /// Copies.
  public let copy: String
  /// One of a type, for the time of a `with`-statement.
  public let scoped: String
  /// Many of a type, for the time of a `with`-statement.
  public let scopedArray: String

  /// Makes one.
  public init(
    alloc: String, allocArray: String, free: String, zero: String, copy: String, scoped: String,
    scopedArray: String
  ) {
    self.alloc = alloc
    self.allocArray = allocArray
    self.free = free
    self.zero = zero
    self.copy = copy
    self.scoped = scoped
    self.scopedArray = scopedArray
  }
}

/// A record that ends in an array whose length is not part of its type.
public struct RoomyRecord: Hashable, Sendable {
  /// The name of the function that allocates one.
  public let alloc: String
  /// The function of the module that tells how many bytes one takes.
  public let sizeFunction: String
  /// The pointer to the record.
  public let pointer: LLType
  /// The record, as C spells it.
  public let spelling: String
  /// The member at its end.
  public let member: String

  /// Makes one.
  public init(alloc: String, sizeFunction: String, pointer: LLType, spelling: String, member: String) {
    self.alloc = alloc
    self.sizeFunction = sizeFunction
    self.pointer = pointer
    self.spelling = spelling
    self.member = member
  }
}

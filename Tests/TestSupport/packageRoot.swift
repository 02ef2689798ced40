import FileSystem

/// The directory of the package, for the inputs that tests share.
public let packageRoot = PathText.normalized(#filePath + "/../../..")

/// The version of the tool, in `--version` and in the first lines of every module.
public let toolVersion = "0.1.0"

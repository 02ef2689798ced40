// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 language mode, warnings as errors, and only the imports that its own
/// dependency list names are visible member by member.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  // What is called by the thousand lies in other modules; and no two accesses to one variable overlap that the compiler
  // does not see.
  .unsafeFlags(
    ["-cross-module-optimization", "-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

/// A library target of the house with its dependencies; the list is the whole of the dependency rules.
func stage(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// Tests of one stage, under its name.
func tests(_ stage: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(stage)Tests", dependencies: [.byName(name: stage), "TestSupport"] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "rffi-import",
  products: [.executable(name: "rffi-import", targets: ["rffi-import"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(name: "CLibclang"),
    .target(name: "CMemory"),
    stage("FileSystem"),
    stage("Text"),
    stage("Hashing"),
    stage("Threads"),
    stage("ObjectFiles"),
    stage("Diagnostics"),
    stage("CDeclarations", ["Diagnostics", "Hashing", "Text"]),
    stage("LowLevelTypes"),
    stage("PythonSource", ["Diagnostics"]),
    stage("Rules", ["Diagnostics"]),
    stage("TOMLReading", ["Diagnostics", .product(name: "TOMLKit", package: "TOMLKit")]),
    stage(
      "RuleReading", ["Diagnostics", "Rules", "TOMLReading"],
      resources: [.embedInCode("posix.toml"), .embedInCode("posix-helpers.toml")]),
    stage("Bindings", ["Diagnostics", "LowLevelTypes"]),
    stage("ProjectReading", ["Bindings", "Diagnostics", "RuleReading", "Rules", "TOMLReading"]),
    stage("Libclang", ["CLibclang", "FileSystem"]),
    stage(
      "Scanning", ["CDeclarations", "Diagnostics", "FileSystem", "Hashing", "Libclang", "Text", "Threads"]),
    stage(
      "Lowering",
      ["Bindings", "CDeclarations", "Diagnostics", "LowLevelTypes", "Rules", "Text", "Threads"]),
    stage("Emission", ["Bindings", "Diagnostics", "LowLevelTypes", "Text", "Threads"]),
    stage("Usage", ["Bindings", "Diagnostics", "Emission", "PythonSource"]),
    stage(
      "Review", ["Bindings", "Diagnostics", "LowLevelTypes"],
      resources: [
        .embedInCode("Page/page.css"), .embedInCode("Page/page.html"), .embedInCode("Page/pictures.js"),
        .embedInCode("Page/detail.js"), .embedInCode("Page/page.js"),
      ]),
    stage(
      "Linting",
      [
        "Bindings", "CDeclarations", "Diagnostics", "LowLevelTypes", "Lowering", "PythonSource", "Review",
        "Rules",
      ]),
    stage(
      "Verification", ["CDeclarations", "Diagnostics", "Emission", "LowLevelTypes", "PythonSource", "Review"]),
    stage(
      "ImportPipeline",
      [
        "Bindings", "CDeclarations", "CMemory", "Diagnostics", "Emission", "FileSystem", "Hashing",
        "Libclang",
        "Linting", "Lowering", "ObjectFiles", "ProjectReading", "PythonSource", "Review", "RuleReading",
        "Rules", "Scanning", "TOMLReading", "Text", "Threads", "Usage", "Verification",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(
          name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
      ],
      resources: [
        .embedInCode("Linting/list_declarations.py"), .embedInCode("Verification/bindings_of_module.py"),
        .embedInCode("Verification/describe_bindings.py"), .embedInCode("Verification/load_scripts.py"),
        .embedInCode("Verification/write_touching_program.py"),
      ]),
    .executableTarget(
      name: "rffi-import",
      dependencies: [
        "Bindings", "CMemory", "ImportPipeline", "Linting", "Rules", "Threads", "Review", "Verification",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["FileSystem", "ImportPipeline"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("FileSystem"),
    tests("Text"),
    tests("Hashing"),
    tests("Threads"),
    tests("ObjectFiles", ["FileSystem", "ImportPipeline"]),
    tests("CDeclarations"),
    tests("Libclang", ["FileSystem", "ImportPipeline"]),
    tests(
      "ImportPipeline", ["Bindings", "CDeclarations", "Diagnostics", "FileSystem", "Libclang", "Scanning"]),
    tests("LowLevelTypes"),
    tests("PythonSource", ["Diagnostics"]),
    tests("Usage", ["Diagnostics", "PythonSource"]),
    tests("Rules", ["Diagnostics"]),
    tests("TOMLReading", ["Diagnostics"]),
    tests("ProjectReading", ["Diagnostics", "RuleReading", "Rules", "TOMLReading"]),
    tests("RuleReading", ["Diagnostics", "Rules", "TOMLReading"]),
    tests("Scanning", ["CDeclarations", "Diagnostics", "FileSystem", "Libclang"]),
    tests("Lowering", ["Bindings", "CDeclarations", "Diagnostics", "LowLevelTypes", "Rules"]),
    tests("Emission"),
    tests("Verification", ["CDeclarations", "Diagnostics", "LowLevelTypes", "PythonSource"]),
    tests("Review", ["Bindings", "Diagnostics", "Emission", "FileSystem", "LowLevelTypes"]),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "Bindings", "Diagnostics", "Emission", "FileSystem", "ImportPipeline", "Libclang", "Linting",
        "LowLevelTypes", "Lowering", "Review", "Scanning", "TestSupport", "Verification",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Diagnostics", "FileSystem", "ImportPipeline", "ProjectReading", "TestSupport", "rffi-import",
      ],
      swiftSettings: strict),
  ]
)

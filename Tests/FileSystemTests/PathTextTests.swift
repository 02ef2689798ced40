import FileSystem
import Testing

@Suite struct PathTextTests {
  @Test(arguments: [
    ("a/b", "a/b"), ("a//b/", "a/b"), ("./a/./b", "a/b"), ("a/../b", "b"), ("a/..", "."), ("", "."),
    ("../a", "../a"), ("a/../../b", "../b"), ("../../a/..", "../.."), ("/..", "/"), ("/a/../../b", "/b"),
    ("/", "/"), ("//a", "/a"),
  ])
  func normalizes(path: String, expected: String) {
    #expect(PathText.normalized(path) == expected)
  }

  @Test(arguments: [
    ("/p/inc", "/p", "inc"), ("/p", "/p", "."), ("/p", "/p/out", ".."),
    ("/p/inc/x", "/p/out/y", "../../inc/x"),
    ("/pp", "/p", "../pp"), ("/a", "/", "a"), ("/", "/a/b", "../.."),
  ])
  func relates(path: String, directory: String, expected: String) {
    #expect(PathText.relative(path, to: directory) == expected)
  }

  @Test(arguments: [
    ("/usr/include/zlib.h", "/usr/include", "zlib.h"), ("/usr/include/a/b.h", "/usr/include/", "a/b.h"),
    ("/usr/include", "/usr/include", nil), ("/usr/included.h", "/usr/include", nil),
    ("/usr", "/usr/include", nil),
    ("/x/..hidden/a.h", "/x", "..hidden/a.h"),
  ])
  func findsWhatIsInside(path: String, directory: String, expected: String?) {
    #expect(PathText.inside(path, directory: directory) == expected)
  }

  @Test(arguments: [
    ("a", "."), ("a/b", "a"), ("/a", "/"), ("/a/b/", "/a"), ("../a", ".."), ("", "."),
  ])
  func knowsParents(path: String, expected: String) {
    #expect(PathText.parent(path) == expected)
  }

  @Test func joins() {
    #expect(PathText.join("/a", "b") == "/a/b")
    #expect(PathText.join("/a/", "b") == "/a/b")
    #expect(PathText.join("/a", "/b") == "/b")
    #expect(PathText.join("/a", "") == "/a")
    #expect(PathText.join("", "b") == "b")
  }
}

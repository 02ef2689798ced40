import Diagnostics
import Rules
import Testing

/// Patterns, renamings and externals as users write them.
@Suite struct ChoiceReadingTests {
  private func stated(_ text: String) -> StatedText { StatedText(text, option: "--x") }

  private func problem<Value>(_ text: String, _ make: (StatedText) throws(UnfitText) -> Value) -> String? {
    do {
      _ = try make(stated(text))
      return nil
    } catch {
      return error.diagnostic.description
    }
  }

  @Test func aPatternHasAKindOrNone() throws {
    let plain = try DeclarationPattern(stated("foo_*"))
    #expect(plain.kind == nil && plain.pattern == .glob("foo_*") && plain.isAbout(.macro))
    let type = try DeclarationPattern(stated("type:/^foo:x/"))
    #expect(type.kind == .type && type.pattern == .regex("^foo:x"))
    #expect(type.isAbout(.record) && type.isAbout(.enumeration) && type.isAbout(.typedef))
    #expect(!type.isAbout(.function) && !type.isAbout(.enumerator))
    #expect(problem("functon:x", DeclarationPattern.init)?.contains("did you mean 'function'?") == true)
    #expect(problem("thing:x", DeclarationPattern.init)?.contains("there are function, type") == true)
    #expect(problem("function:", DeclarationPattern.init) == "error: --x 'function:': it names nothing")
    #expect(problem("/(/", DeclarationPattern.init)?.contains("is no regular expression") == true)
  }

  @Test func blockedIsWeighedBehindAllowed() throws {
    var selection = Selection()
    selection.allowed = [try DeclarationPattern(stated("function:a*")), try DeclarationPattern(stated("m"))]
    selection.blocked = [try DeclarationPattern(stated("ab"))]
    let filter = selection.filter()
    #expect(filter.selects(.function, ["ac"]) && filter.selects(.function, ["m"]))
    #expect(!filter.selects(.function, ["ab"]) && !filter.selects(.function, ["b"]))
    #expect(filter.selects(.record, ["tag", "m"]) && !filter.selects(.record, ["tag"]))
  }

  private func renamer(_ rules: [String], _ prefixes: [String] = []) throws -> Renamer {
    var renaming = Renaming()
    renaming.rules = try rules.map { try RenameRule(stated($0)) }
    renaming.prefixes = prefixes.map(stated)
    return Renamer(renaming)
  }

  @Test func anExactNameDecidesThenTheFirstExpressionThenAPrefix() throws {
    let renamed = try renamer(["/^foo_(x)(.*)$/\\2_\\1_\\0/", "foo_xy=exact", "/y/z/"], ["foo_", "f"])
    #expect(renamed("foo_xy") == "exact")
    #expect(renamed("foo_xab") == "ab_x_foo_xab")
    #expect(renamed("foo_y") == "foo_z")
    #expect(renamed("foo_a") == "a" && renamed("fa") == "a")
    #expect(renamed("foo_") == "foo_" && renamed("bar") == "bar")
  }

  @Test func whatWouldBeNoNameStays() throws {
    let renamed = try renamer(["/^[a-z]+_//"], ["FOO"])
    #expect(renamed("foo_1") == "foo_1" && renamed("foo_a") == "a" && renamed("FOO") == "FOO")
    #expect(problem("a=1b", RenameRule.init)?.contains("'1b' cannot be a name") == true)
    for text in ["a", "=b", "a=b=c", "/a/", "/a/b/c/", "//b/"] {
      #expect(problem(text, RenameRule.init) != nil, "\(text)")
    }
  }

  @Test func externalsNameAModuleAndWhatItCallsThem() throws {
    let plain = try ExternalType(stated("G*=pkg.glib"))
    #expect(plain.pattern == .glob("G*") && plain.module == "pkg.glib" && plain.names == [])
    #expect(try ExternalType(stated("foo=m:Foo,FooP")).names == ["Foo", "FooP"])
    for text in ["foo", "=m", "foo=", "foo=a-b", "foo=m:", "foo=m:a.b", "foo=m:A,B,C", "f*=m:A"] {
      #expect(problem(text, ExternalType.init) != nil, "\(text)")
    }
  }
}

import Bindings
import Testing

@testable import Lowering

/// What comments of headers say, whatever they are written for.
@Suite struct DocumentationReadingTests {
  private func blocks(_ comment: String) -> [Documentation.Block] { readDocumentation(comment)?.blocks ?? [] }

  @Test(arguments: [
    "/* A text. */", "/** A text. */", "/*! A text. */", "/**< A text. */", "/*!< A text. */", "// A text.",
    "/// A text.", "//! A text.", "///< A text.", "/* A\n * text. */", "/*\n** A text.\n*/",
    "/**\n * A text.\n **/",
    "/*\n  A text.\n*/", "/// A\n/// text.", "/****\n * A text.\n ****/", "/*----\n A text.\n ----*/",
    "/**\r\n * A text.\r\n */",
  ])
  func markersGo(_ comment: String) {
    #expect(blocks(comment) == [.paragraph("A text.")])
  }

  @Test(arguments: [
    "", "/**/", "/***/", "/* */", "//", "/*********/", "/** @file x.h\n * A file. */", "/** \\ingroup x */",
  ])
  func nothingIsSaid(_ comment: String) {
    #expect(readDocumentation(comment) == nil)
  }

  @Test func commandsOfDoxygen() {
    let comment = """
      /**
       * \\brief Opens \\p name.
       * Goes on.
       *
       * @param[in,out] name the
       *   name
       * @param mode how
       * @retval -1 it fails
       * @return else a number @see close
       * @unknown stays
       */
      """
    #expect(
      blocks(comment) == [
        .paragraph("Opens name. Goes on."), .item("name [in,out]: the name"), .item("mode: how"),
        .item("returns -1: it fails"), .item("returns: else a number see close unknown stays"),
      ])
  }

  @Test func linesThatStay() {
    let comment =
      "/**\n * Like:\n * @code\n *  f(1);\n *\n *    g();\n * @endcode\n * Behind.\n *\n *     x  y\n *\n * End.\n */"
    #expect(
      blocks(comment) == [
        .paragraph("Like:"), .verbatim([" f(1);", "", "   g();"]), .paragraph("Behind."), .verbatim(["x  y"]),
        .paragraph("End."),
      ])
  }

  @Test func marksOfTheKernelAndOfGTK() {
    let comment = """
      /**
       * foo_bar() - does it
       * @a: an &struct foo or %NULL
       * @...: more
       *
       * Context: any. Takes #GList of 50% or %d.
       * Return: @a
       */
      """
    #expect(
      blocks(comment) == [
        .paragraph("does it"), .item("a: an struct foo or NULL"), .item("...: more"),
        .paragraph("Context: any. Takes GList of 50% or %d. Return: a"),
      ])
  }

  @Test func listsStayLists() {
    #expect(
      blocks("/*\n Two:\n  - one\n    more\n  - two\n 1. first\n*/") == [
        .paragraph("Two:"), .item("- one more"), .item("- two"), .item("1. first"),
      ])
  }

  /// Neither an end that is missing nor one that comes too early does harm.
  @Test(arguments: [
    "/*", "/** x", "*/", "/* a */ b */", "// a\n/* b", "@", "/// @", "/// \\", "/** @param */", "/// @:",
  ])
  func brokenComments(_ comment: String) {
    _ = readDocumentation(comment)
  }
}

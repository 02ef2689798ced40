import CDeclarations
import Diagnostics
import PythonSource
import Rules

/// Compares what Python files declare by hand with the headers that they name.
public final class Linter {
  let headerSource: any HeaderSource
  let evaluator: Evaluator
  let rules: RuleLookup
  var result = LintResult()
  /// Why headers could not be read, in the words of what was left for it.
  var headerProblems: Set<String> = []
  private var counts: [String: Int] = [:]
  /// The compilation infos that a file has, which its structures belong to.
  private var compilations: [String: [HandCompilation]] = [:]
  /// The files with the arguments of theirs that clang is not given, each reported once.
  private var ignoredArguments: Set<[String]> = []

  /// Makes one.
  ///
  /// - Parameter rules: what sets errno.
  public init(headers: any HeaderSource, modules: any ModuleSource, rules: RuleSet) {
    headerSource = headers
    evaluator = Evaluator(headers: headers, modules: modules)
    self.rules = RuleLookup(rules)
  }

  /// Reads the modules of these names, and compares what they declare.
  ///
  /// - Parameter imported: what importing them has shown, for those that were imported.
  public func lint(_ names: [String], imported: [String: ImportedModule] = [:]) -> LintResult {
    var files: [String] = []
    var linted: [ModuleValue] = []
    for name in names {
      guard case .module(let module) = evaluator.module(named: name) else { continue }
      evaluator.evaluate(module)
      guard let source = module.source else { continue }
      files.append(source.text.name)
      linted.append(module)
    }
    for (text, error) in evaluator.unreadable
    where names.contains(where: { evaluator.modules[$0]?.source == nil }) {
      result.findings.append(
        LintFinding(
          .notPython, subject: "the file", message: "it is not read as Python 2.7: \(error.message)",
          position: text.position(at: error.offset)))
    }
    for module in linted {
      if let imported = imported[module.name] { take(imported, of: module) }
    }
    check(Set(files))
    for module in linted where evaluator.unfinished.contains(where: { $0 === module }) {
      guard let text = module.source?.text else { continue }
      result.unchecked.append(
        UncheckedDeclaration(
          subject: "the rest of the file", reason: "importing it does more than is followed",
          position: text.position(at: 0)))
    }
    for module in linted { reportUnvisited(module) }
    for module in linted { module.source.map(suppress) }
    result.withoutHeaders = result.unchecked.count { headerProblems.contains($0.reason) }
    result.checked = counts.sorted { $0.key < $1.key }.map { LintResult.Count(kind: $0.key, count: $0.value) }
    sort()
    return result
  }

  private func check(_ files: Set<String>) {
    let declarations = evaluator.declarations
    for declaration in declarations { note(declaration) }
    for declaration in declarations {
      switch declaration {
      case .function(let function): if files.contains(function.site.text.name) { check(function) }
      case .variable(let variable): if files.contains(variable.site.text.name) { check(variable) }
      case .structure(let structure, let site): if files.contains(site.text.name) { check(structure, site) }
      case .entry(let entry, let compilation):
        if files.contains(entry.site.text.name) { check(entry, compilation) }
      case .unchecked(let subject, let reason, let site):
        if files.contains(site.text.name) { leave(subject, reason, site) }
      }
    }
  }

  private func note(_ declaration: HandDeclaration) {
    let (site, compilation): (CallSite, HandCompilation)
    switch declaration {
    case .function(let function): (site, compilation) = (function.site, function.compilation)
    case .variable(let variable): (site, compilation) = (variable.site, variable.compilation)
    case .entry(let entry, let info): (site, compilation) = (entry.site, info)
    case .structure, .unchecked: return
    }
    for argument in ParserArguments(compilation.info.compileExtra).ignored
    where ignoredArguments.insert([site.text.name, argument]).inserted {
      leave("compile_extra", "'\(argument)' is not passed on to clang, so that what it does is ignored", site)
    }
    let known = compilations[site.text.name, default: []]
    if !known.contains(where: { $0.info == compilation.info }) {
      compilations[site.text.name, default: []].append(compilation)
    }
  }

  func compilations(of site: CallSite) -> [HandCompilation] { compilations[site.text.name] ?? [] }

  // MARK: Results

  func count(_ kind: String) { counts[kind, default: 0] += 1 }

  func position(_ site: CallSite) -> SourcePosition { site.text.position(at: site.call.range.start) }

  /// Leaves a declaration whose headers cannot be read.
  func leave(_ subject: String, _ problem: HeaderProblem, _ site: CallSite) {
    headerProblems.insert(problem.message)
    leave(subject, problem.message, site)
  }

  func leave(_ subject: String, _ reason: String, _ site: CallSite) {
    let unchecked = UncheckedDeclaration(subject: subject, reason: reason, position: position(site))
    if !result.unchecked.contains(unchecked) { result.unchecked.append(unchecked) }
  }

  /// Reports a finding, unless it stands where the reader cannot tell whether it is meant for this platform.
  func report(_ finding: LintFinding, _ site: CallSite) {
    if let condition = site.condition {
      let reason = "\(condition), so that '\(finding.code.rawValue)' may be meant"
      return leave(finding.subject, reason, site)
    }
    if !result.findings.contains(finding) { result.findings.append(finding) }
  }

  private func sort() {
    result.findings.sort {
      ($0.position.file, $0.position.line, $0.position.column, $0.code.rawValue, $0.message)
        < ($1.position.file, $1.position.line, $1.position.column, $1.code.rawValue, $1.message)
    }
    result.unchecked.sort {
      ($0.position.file, $0.position.line, $0.position.column, $0.subject)
        < ($1.position.file, $1.position.line, $1.position.column, $1.subject)
    }
  }
}

import CDeclarations
import Diagnostics

extension Linter {
  func check(_ variable: HandVariable) {
    var headers: HeaderKnowledge
    do throws(HeaderProblem) {
      headers = try headerSource.headers(variable.compilation.info)
    } catch {
      return leave(variable.name, error, variable.site)
    }
    // It is declared anew as extern, so no header has to be included for it.
    if headers.variables[variable.name] == nil, headers.macros[variable.name] == nil,
      let library = knowledge(of: headersOfCLibrary), library.variables[variable.name] != nil
    {
      headers = library
    }
    var declared = headers.variables[variable.name]
    if declared == nil, let macro = headers.macros[variable.name], case .place(let type) = macro.meaning {
      declared = CVariable(
        name: macro.name, type: type, isThreadLocal: true, isStatic: false, position: macro.position)
    }
    guard let declared else {
      if headers.macros[variable.name] != nil {
        return leave(variable.name, "it is a macro, whose type no header states", variable.site)
      }
      if let unknown = variable.compilation.unknown.first {
        return leave(variable.name, unknown, variable.site)
      }
      count("variable")
      return report(
        LintFinding(
          .noSuchVariable, subject: variable.name,
          message: "these headers declare no variable '\(variable.name)'",
          position: position(variable.site)), variable.site)
    }
    count("variable")
    switch TypeComparison(headers: headers).compare(variable.type, declared.type) {
    case .same: break
    case .unknown(let reason): leave(variable.name, reason, variable.site)
    case .different(let code, let detail):
      var finding = LintFinding(
        code, subject: variable.name, message: "the variable: \(detail)", position: position(variable.site))
      finding.declaration = headers.declarations.spell(declared.type, variable.name)
      finding.declarationPosition = declared.position
      report(finding, variable.site)
    }
  }

  // MARK: Structures

  func check(_ structure: HandStructure, _ site: CallSite) {
    if structure.members.isEmpty { return leave(structure.cName, "it has no members to compare", site) }
    var library = CompilationInfo()
    library.includes = headersOfCLibrary
    for info in compilations(of: site).map(\.info) + [library] {
      guard let headers = try? headerSource.headers(info), let id = headers.record(structure.cName),
        headers.declarations[id].definition != nil
      else { continue }
      return compare(structure, id, headers, site)
    }
    leave(structure.cName, "no header that the file names defines such a record", site)
  }

  /// Compares the members of a record, and of one that is laid out from them alone their order as well.
  private func compare(
    _ structure: HandStructure, _ id: RecordID, _ headers: HeaderKnowledge, _ site: CallSite
  ) {
    let record = headers.declarations[id]
    guard let definition = record.definition else { return }
    count("record")
    var mistakes: [(LintCode, String)] = []
    var last = -1
    for member in structure.members {
      guard let index = definition.fields.firstIndex(where: { $0.name == member.name }) else {
        if definition.fields.contains(where: { $0.name == nil && $0.bitWidth == nil }) {
          leave(structure.cName, "member '\(member.name)' may stand in an anonymous member", site)
        } else if !(structure.isProbed && headers.macros[member.name] != nil) {
          mistakes.append((.noSuchMember, "'\(structure.cName)' has no member '\(member.name)' in C"))
        }
        continue
      }
      if !structure.isProbed, index < last {
        mistakes.append((.memberOrder, "member '\(member.name)' stands before others in C"))
      }
      last = max(last, index)
      compare(member, definition.fields[index], structure, headers, site, &mistakes)
    }
    if !structure.isProbed { findMissing(structure, definition, &mistakes) }
    for (code, message) in mistakes {
      var finding = LintFinding(code, subject: structure.cName, message: message, position: position(site))
      finding.declaration = headers.spell(record)
      finding.declarationPosition = record.position
      report(finding, site)
    }
  }

  private func compare(
    _ member: HandStructure.Member, _ field: CField, _ structure: HandStructure, _ headers: HeaderKnowledge,
    _ site: CallSite, _ mistakes: inout [(LintCode, String)]
  ) {
    if field.bitWidth != nil { return leave(structure.cName, "member '\(member.name)' is a bitfield", site) }
    switch TypeComparison(headers: headers).compare(member.type, field.type, isExact: true) {
    case .same: break
    case .unknown(let reason): leave(structure.cName, "member '\(member.name)': \(reason)", site)
    case .different(let code, let detail):
      // The compiler is asked for the width and sign of numbers.
      let isCorrected = structure.isProbed && (code == .wrongWidth || code == .wrongSign)
      // A pointer to anything takes the same room, and casts are how such members are used.
      let isLoose = code == .missingConst || code == .wrongPointee && member.type.isPointerToAnything
      if !isCorrected, !isLoose { mistakes.append((code, "member '\(member.name)': \(detail)")) }
    }
  }

  private func findMissing(
    _ structure: HandStructure, _ definition: RecordDefinition, _ mistakes: inout [(LintCode, String)]
  ) {
    let written = Set(structure.members.map(\.name))
    let missing = definition.fields.compactMap(\.name).filter { !written.contains($0) }
    guard let first = missing.first else { return }
    let others = missing.count > 1 ? " and \(missing.count - 1) more" : ""
    mistakes.append(
      (.missingMember, "member '\(first)'\(others) of C's \(definition.size) bytes is not written"))
  }

  // MARK: Configuration

  func check(_ entry: ConfigEntry, _ compilation: HandCompilation) {
    var site = entry.site
    site.condition = site.condition ?? entry.condition
    let headers: HeaderKnowledge
    do throws(HeaderProblem) {
      headers = try headerSource.headers(compilation.info)
    } catch {
      return leave(entry.name, error, site)
    }
    let problem = problem(of: entry, site, in: headers)
    guard let problem else { return }
    if let unknown = compilation.unknown.first {
      return leave(entry.name, "its compilation info is not followed: \(unknown)", site)
    }
    report(
      LintFinding(
        problem.code, subject: entry.name, message: problem.message, position: position(site)),
      site)
  }

  private func problem(of entry: ConfigEntry, _ site: CallSite, in headers: HeaderKnowledge) -> (
    code: LintCode, message: String
  )? {
    switch entry.question {
    case .constant(let name):
      guard isName(name) else {
        leave(name, "it is an expression, which is not evaluated", site)
        return nil
      }
      count("constant")
      return headers.knows(name) ? nil : (.noSuchConstant, "these headers have no constant '\(name)'")
    case .definedConstant(let name):
      count("constant")
      guard headers.macros[name] == nil, headers.enumerators[name] != nil else { return nil }
      return (.constantNotMacro, "'\(name)' is an enumerator and no macro, so this is always None")
    case .defined, .has:
      count("question")
      return nil
    case .simpleType(let name), .sizeOf(let name):
      count("type")
      return headers.type(name) == nil ? (.noSuchType, "these headers have no type '\(name)'") : nil
    case .structure(let structure):
      guard let type = headers.type(structure.cName) else {
        count("record")
        return (.noSuchType, "these headers have no type '\(structure.cName)'")
      }
      guard case .record(let id) = headers.declarations.resolve(type).type,
        headers.declarations[id].definition != nil
      else {
        leave(structure.cName, "these headers do not say what is in it", site)
        return nil
      }
      compare(structure, id, headers, site)
      return nil
    case .other(let text):
      leave(text, "the answer takes a program that is run", site)
      return nil
    }
  }

  private func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}

extension ConfigEntry {
  /// What it asks about.
  var name: String {
    switch question {
    case .constant(let name), .definedConstant(let name), .defined(let name), .has(let name),
      .sizeOf(let name),
      .simpleType(let name), .other(let name):
      name
    case .structure(let structure): structure.cName
    }
  }
}

extension HeaderKnowledge {
  /// The definition of a record on one line.
  func spell(_ record: CRecord) -> String {
    let fields = record.definition?.fields ?? []
    let members = fields.prefix(12).map { field in
      declarations.spell(field.type, field.name ?? "") + (field.bitWidth.map { " : \($0)" } ?? "") + ";"
    }
    let name = record.tag.map { " \($0)" } ?? ""
    let rest = fields.count > 12 ? " ..." : ""
    return "\(record.kind.rawValue)\(name) { \(members.joined(separator: " "))\(rest) }"
  }
}

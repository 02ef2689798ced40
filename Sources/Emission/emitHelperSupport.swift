import Bindings

/// What helpers share, as far as it is needed.
struct HelperSupport {
  var refusesNul = false
  var refusesWideNul = false
  var passesStrings = false
  var returnsFilled = false
  var growsByErrors = false
  var setsTexts = false

  /// All of it.
  static let all = HelperSupport(
    refusesNul: true, refusesWideNul: true, passesStrings: true, returnsFilled: true, growsByErrors: true,
    setsTexts: true)

  private init(
    refusesNul: Bool, refusesWideNul: Bool, passesStrings: Bool, returnsFilled: Bool, growsByErrors: Bool,
    setsTexts: Bool
  ) {
    self.refusesNul = refusesNul
    self.refusesWideNul = refusesWideNul
    self.passesStrings = passesStrings
    self.returnsFilled = returnsFilled
    self.growsByErrors = growsByErrors
    self.setsTexts = setsTexts
  }

  init(neededBy module: BindingModule) {
    let helpers = module.helpers
    for helper in helpers {
      for case .refuseNul(_, let isWide) in helper.preparations {
        if isWide { refusesWideNul = true } else { refusesNul = true }
      }
      for scope in helper.scopes {
        switch scope {
        case .strings: passesStrings = true
        case .untilEnough(_, .nullAndErrno), .untilEnough(_, .errorResult): growsByErrors = true
        case .textCopy, .textView, .wideText, .bytes, .place, .buffer, .untilEnough: break
        }
      }
      for case .filled(_, _, let extent) in helper.results where extent != .untilNul { returnsFilled = true }
    }
    setsTexts = module.memberTexts.contains { $0.setter != nil }
    if passesStrings || setsTexts { refusesNul = true }
  }
}

func emitHelperSupport(_ support: HelperSupport, to text: inout PythonText) {
  let parts = [
    (support.refusesNul, refuseNul), (support.refusesWideNul, refuseWideNul),
    (support.passesStrings, scopedStrings), (support.returnsFilled, filled),
    (support.growsByErrors, isTooSmall),
    (support.setsTexts, setText),
  ]
  for (isNeeded, part) in parts where isNeeded {
    text.line(part)
    text.line()
  }
}

private let refuseNul = """
  def _refuse_nul(text):
      # C would take the text for ended there.
      if text is not None and '\\x00' in text:
          raise ValueError('NUL inside of a string for C')
  """

private let refuseWideNul = """
  def _refuse_wide_nul(text):
      # C would take the text for ended there.
      if text is not None and u'\\x00' in text:
          raise ValueError('NUL inside of a string for C')
  """

private let scopedStrings = """
  class _scoped_strings(object):
      # A list of str as a NULL-terminated array of copies; NULL for None.
      def __init__(self, strings):
          self.array = lltype.nullptr(rffi.CCHARPP.TO)
          if strings is not None:
              for text in strings:
                  _refuse_nul(text)
              count = len(strings)
              self.array = lltype.malloc(rffi.CCHARPP.TO, count + 1, flavor='raw')
              for i in range(count):
                  self.array[i] = rffi.str2charp(strings[i])
              self.array[count] = lltype.nullptr(rffi.CCHARP.TO)

      def __enter__(self):
          return self.array

      def __exit__(self, *args):
          if self.array:
              rffi.free_charpp(self.array)
  """

private let filled = """
  def _filled(buffer, count):
      # A negative count is an error.
      return buffer.str(min(count, buffer.size)) if count >= 0 else None
  """

private let setText = """
  def _set_text(array, size, text):
      _refuse_nul(text)
      if len(text) >= size:
          raise ValueError('a string that is too long for its place')
      for i in range(len(text)):
          array[i] = text[i]
      for i in range(len(text), size):
          array[i] = '\\x00'
  """

private let isTooSmall = """
  def _is_too_small(code):
      return code == errno.ERANGE or code == errno.ENAMETOOLONG
  """

"""One change of a text."""


class Mutation(object):
    """One change: `text[start:end]` becomes `new`."""

    def __init__(self, kind, text, statement, start, end, new):
        self.kind = kind
        self.start = start
        self.end = end
        self.new = new
        self.old = text[start:end]
        # What stands in front of it in its line.
        self.before = text[text.rfind('\n', 0, start) + 1:start]
        self.line = text.count('\n', 0, start) + 1
        self.statement = ' '.join(text[statement.start:statement.end].split())

    def apply(self, text):
        return text[:self.start] + self.new + text[self.end:]

    def __str__(self):
        return '%s: line %d: %s -> %s' % (self.kind, self.line, _shortened(self.old), _shortened(self.new) or 'nothing')


def _shortened(text):
    text = ' '.join(text.split())
    return text if len(text) < 60 else text[:57] + '...'

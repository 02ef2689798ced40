"""Names of C as names of Python."""
import re


def ascii_name(name):
    """What a Python name has for the characters of a C name that it cannot have."""
    return re.sub(r'[^A-Za-z0-9_]', lambda c: '_x%x_' % ord(c.group()), name.decode('utf-8')).encode('ascii')

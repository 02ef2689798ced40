# Runs a script that imports another, where neither is a file. Python 2.7; run by rffi-import verify.
# Arguments: how many modules come, each with its name and its text; the text of the script; its own arguments.
import sys

# The directory that this is started in may have modules by the names of Python's own.
sys.path[:] = [directory for directory in sys.path if directory]

import types

count = int(sys.argv[1])
for i in range(2, 2 + 2 * count, 2):
    module = types.ModuleType(sys.argv[i])
    sys.modules[module.__name__] = module
    module.TEXT = sys.argv[i + 1]
    exec compile(sys.argv[i + 1], sys.argv[i] + '.py', 'exec') in module.__dict__
script = sys.argv[2 + 2 * count]
sys.argv[1:] = sys.argv[3 + 2 * count:]
exec compile(script, 'script', 'exec') in {'__name__': '__main__'}

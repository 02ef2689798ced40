"""watched PROGRAM ARGUMENT...: runs a program of this directory under RPython's leak detector."""
import sys

from rpython.tool import leakfinder

program = __import__(sys.argv[1])
leakfinder.start_tracking_allocations()
try:
    code = program.main(sys.argv[1:])
finally:
    sys.stdout.flush()
    leaks = leakfinder.stop_tracking_allocations(False)
if leaks:
    raise leakfinder.MallocMismatch(leaks)
sys.exit(code)

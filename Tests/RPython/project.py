"""Where the project's files are."""
import os

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CASES = os.path.join(ROOT, 'headers', 'cases')
GOLDENS = os.path.join(CASES, 'goldens')
CHECK_MODULE = os.path.join(ROOT, 'Tests', 'RPython', 'check_module.py')
CHECK_CONSTANTS = os.path.join(ROOT, 'Tests', 'RPython', 'check_constants.py')
RECORDS_FROM_C = os.path.join(ROOT, 'Tests', 'RPython', 'records_from_c.py')


def binary():
    """The program under test."""
    return os.path.abspath(os.environ.get('RFFI_IMPORT_BINARY')
                           or os.path.join(ROOT, '.build', 'release', 'rffi-import'))

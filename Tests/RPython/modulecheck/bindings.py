"""What an imported module binds, as `rffi-import verify` finds it."""
import os
import sys

import project

sys.path.insert(0, os.path.join(project.ROOT, 'Sources', 'ImportPipeline', 'Verification'))

from bindings_of_module import BoundFunction, Bindings, is_external_record, opaque_hints

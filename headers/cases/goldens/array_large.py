"""RPython bindings of array_large.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_large.h -l array_large -L lib -o array_large.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_large.h'],
    include_dirs=[_HERE],
    libraries=['array_large'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# array_large.h:8: struct large_table;
LARGE_TABLE = rffi.CStruct('large_table',
    ('items', rffi.CFixedArray(rffi.INT, 1000)),
    ('last', rffi.INT),
    hints={'eci': eci})
LARGE_TABLEP = lltype.Ptr(LARGE_TABLE)
# array_large.h:13: struct large_buffer;
# bytes: an RPython array type of this length takes too much memory
LARGE_BUFFER = rffi.CStruct('large_buffer',
    ('_filler0', rffi.CFixedArray(rffi.CFixedArray(rffi.UINT, 4096), 64)),    # stands for what RPython cannot say
    ('grid', rffi.CFixedArray(rffi.CFixedArray(rffi.CHAR, 8), 8)),
    ('end', rffi.INT),
    hints={'eci': eci})
LARGE_BUFFERP = lltype.Ptr(LARGE_BUFFER)

# ------------------------------------------------------------ functions

# array_large.h:19: void large_table_fill(struct large_table *table);
c_large_table_fill = external('large_table_fill', [LARGE_TABLEP], lltype.Void)
# array_large.h:20: struct large_buffer *large_buffer_new(int end);
c_large_buffer_new = external('large_buffer_new', [rffi.INT], LARGE_BUFFERP)
# array_large.h:21: int large_buffer_end(const struct large_buffer *buffer);
c_large_buffer_end = external('large_buffer_end', [LARGE_BUFFERP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 enumerator
# 2 macros
# huge-array: pass it by pointer
#
# array_large.h:13: struct large_buffer.bytes: huge-array: an RPython array type of this length takes too much memory

"""sqlite_session: fill a table in memory, and read it by a callback and by a prepared statement."""
import sys

from rpython.rtyper.lltypesystem import rffi, lltype

import sqlite3_ll
from sqlite3_ll import SQLITE3P, SQLITE3_STMTP

SQLITE_OK = 0
SQLITE_ROW = 100
SQLITE_DONE = 101

CHARPP = rffi.CCHARPP.TO
SCHEMA = ("create table fruit (name text, price real, stock integer);"
          "insert into fruit values ('apple', 0.5, 1), ('fig', 1.25, 5000000000), ('melon', null, -3);")


class Seen(object):
    rows = 0
seen = Seen()


def print_row(data, count, values, names):
    """An sqlite3_callback; a result other than 0 stops the query."""
    seen.rows += 1
    fields = []
    for i in range(rffi.cast(lltype.Signed, count)):
        value = 'NULL'
        if values[i]:
            value = rffi.charp2str(values[i])
        fields.append('%s=%s' % (rffi.charp2str(names[i]), value))
    print ' '.join(fields)
    return rffi.cast(rffi.INT, seen.rows == rffi.cast(lltype.Signed, data))


def execute(db, sql, last_row):
    """Run SQL, printing no rows behind 'last_row'."""
    seen.rows = 0
    with lltype.scoped_alloc(CHARPP, 1) as message:
        rc = sqlite3_ll.c_sqlite3_exec(db, sql, print_row, rffi.cast(rffi.VOIDP, last_row), message)
        if rc != SQLITE_OK:
            print 'error %d: %s' % (rc, rffi.charp2str(message[0]))
            sqlite3_ll.c_sqlite3_free(rffi.cast(rffi.VOIDP, message[0]))


def query(db, sql, least):
    with lltype.scoped_alloc(rffi.CArrayPtr(SQLITE3_STMTP).TO, 1) as result:
        rc = sqlite3_ll.c_sqlite3_prepare_v2(db, sql, len(sql), result, lltype.nullptr(
            rffi.CArrayPtr(rffi.CONST_CCHARP).TO))
        assert rc == SQLITE_OK
        statement = result[0]
    assert sqlite3_ll.c_sqlite3_bind_double(statement, 1, least) == SQLITE_OK
    while sqlite3_ll.c_sqlite3_step(statement) == SQLITE_ROW:
        name = rffi.charp2str(rffi.cast(rffi.CCHARP, sqlite3_ll.c_sqlite3_column_text(statement, 0)))
        price = sqlite3_ll.c_sqlite3_column_double(statement, 1)
        stock = sqlite3_ll.c_sqlite3_column_int64(statement, 2)
        print '%s %f %d' % (name, price * 4.0, stock * 2)
    assert sqlite3_ll.c_sqlite3_finalize(statement) == SQLITE_OK


def main(argv):
    with lltype.scoped_alloc(rffi.CArrayPtr(SQLITE3P).TO, 1) as result:
        assert sqlite3_ll.c_sqlite3_open(':memory:', result) == SQLITE_OK
        db = result[0]
    execute(db, SCHEMA, 0)
    print 'changes', sqlite3_ll.c_sqlite3_changes(db)
    execute(db, 'select name, price from fruit order by name', 0)
    execute(db, 'select name from fruit order by name', 2)
    execute(db, 'select colour from fruit', 0)
    query(db, 'select * from fruit where price > ?', 1.0)
    print 'close', sqlite3_ll.c_sqlite3_close(db)
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    sys.exit(main(sys.argv))

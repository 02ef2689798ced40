"""sqlquery DATABASE SQL [TEXT...]: run SQL with texts for its parameters; print the rows tab-separated."""
import os
import sys

from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform

import sqlite3_ll
from sqlite3_ll import SQLITE3P, SQLITE3_STMTP, SQLITE3_DESTRUCTOR_TYPE


class CConfig:
    _compilation_info_ = sqlite3_ll.eci

for _name in ['SQLITE_OK', 'SQLITE_ROW', 'SQLITE_DONE', 'SQLITE_OPEN_READWRITE']:
    setattr(CConfig, _name, rffi_platform.ConstantInteger(_name))
globals().update(rffi_platform.configure(CConfig))

SQLITE_STATIC = lltype.nullptr(SQLITE3_DESTRUCTOR_TYPE.TO)      # the text outlives the statement

SQLITE3PP = rffi.CArrayPtr(SQLITE3P)
SQLITE3_STMTPP = rffi.CArrayPtr(SQLITE3_STMTP)
CONST_CCHARPP = rffi.CArrayPtr(rffi.CONST_CCHARP)


class SqliteError(Exception):
    def __init__(self, db):
        self.msg = rffi.charp2str(sqlite3_ll.c_sqlite3_errmsg(db))


def open_database(path):
    with lltype.scoped_alloc(SQLITE3PP.TO, 1) as result:
        rc = sqlite3_ll.c_sqlite3_open_v2(path, result, SQLITE_OPEN_READWRITE, None)
        db = result[0]
    if rc != SQLITE_OK:     # a database that could not be opened still holds the message
        error = SqliteError(db)
        sqlite3_ll.c_sqlite3_close(db)
        raise error
    return db


def prepare(db, sql):
    """The first statement at 'sql', which is null if there is none, and what follows it."""
    with lltype.scoped_alloc(SQLITE3_STMTPP.TO, 1) as result:
        with lltype.scoped_alloc(CONST_CCHARPP.TO, 1) as tail:
            if sqlite3_ll.c_sqlite3_prepare_v2(db, sql, -1, result, tail) != SQLITE_OK:
                raise SqliteError(db)
            return result[0], rffi.cast(rffi.CCHARP, tail[0])


def bind(db, statement, texts):
    count = sqlite3_ll.c_sqlite3_bind_parameter_count(statement)
    for i in range(min(count, len(texts))):
        if sqlite3_ll.c_sqlite3_bind_text(statement, i + 1, texts[i], -1, SQLITE_STATIC) != SQLITE_OK:
            raise SqliteError(db)


def column(statement, i):
    text = sqlite3_ll.c_sqlite3_column_text(statement, i)
    if not text:    # NULL
        return ''
    size = sqlite3_ll.c_sqlite3_column_bytes(statement, i)
    return rffi.charpsize2str(rffi.cast(rffi.CCHARP, text), size)


def print_rows(db, statement):
    count = sqlite3_ll.c_sqlite3_column_count(statement)
    while True:
        rc = sqlite3_ll.c_sqlite3_step(statement)
        if rc == SQLITE_DONE:
            return
        if rc != SQLITE_ROW:
            raise SqliteError(db)
        print '\t'.join([column(statement, i) for i in range(count)])


def execute(db, sql, texts):
    with rffi.scoped_str2charp(sql) as rest:
        while rest[0] != '\x00':
            statement, rest = prepare(db, rest)
            if not statement:   # a comment, or white space
                continue
            try:
                bind(db, statement, texts)
                print_rows(db, statement)
            finally:
                sqlite3_ll.c_sqlite3_finalize(statement)


def main(argv):
    if len(argv) < 3:
        os.write(2, 'usage: sqlquery DATABASE SQL [TEXT...]\n')
        return 2
    texts = [rffi.str2charp(text) for text in argv[3:]]
    try:
        db = open_database(argv[1])
        try:
            execute(db, argv[2], texts)
        finally:
            sqlite3_ll.c_sqlite3_close(db)
    except SqliteError as e:
        os.write(2, 'sqlquery: %s\n' % e.msg)
        return 1
    finally:
        for text in texts:
            rffi.free_charp(text)
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    sys.exit(main(sys.argv))

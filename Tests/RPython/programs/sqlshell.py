"""sqlshell: runs the SQL on standard input, and prints rows like the shell of SQLite: `sqlite3 -bail FILE`."""
import os
import sys

import sqlshell_ll as sqlite


def fail(db):
    print 'Error: %s' % sqlite.sqlite3_errmsg(db)


def print_row(statement):
    columns = []
    for i in range(sqlite.c_sqlite3_column_count(statement)):
        text = sqlite.sqlite3_column_text(statement, i)
        columns.append('' if text is None else text)
    print '|'.join(columns)


def execute(db, sql):
    """Runs the first statement of the text; what is behind it, None after an error."""
    code, statement, rest = sqlite.sqlite3_prepare_v2(db, sql, -1)
    if code != sqlite.SQLITE_OK:
        fail(db)
        return None
    if not statement:
        return rest
    code = sqlite.c_sqlite3_step(statement)
    while code == sqlite.SQLITE_ROW:
        print_row(statement)
        code = sqlite.c_sqlite3_step(statement)
    if code != sqlite.SQLITE_DONE:
        fail(db)
        rest = None
    sqlite.c_sqlite3_finalize(statement)
    return rest


def read_all(fd):
    parts = []
    while True:
        part = os.read(fd, 4096)
        if not part:
            return ''.join(parts)
        parts.append(part)


def main(argv):
    code, db = sqlite.sqlite3_open(argv[1] if len(argv) > 1 else ':memory:')
    if code != sqlite.SQLITE_OK:
        fail(db)
        return 1
    rest = read_all(0)
    while rest:
        rest = execute(db, rest)
    sqlite.c_sqlite3_close(db)
    return 1 if rest is None else 0


def target(driver, args):
    driver.exe_name = 'sqlshell'
    return main, None


if __name__ == '__main__':
    sys.exit(main(sys.argv))

"""memory_and_callbacks: raw memory of all kinds, and C that calls RPython, without a word of rffi."""
import sys

from rpython.rlib.rarithmetic import intmask, widen

import memory_and_callbacks_ll as m


# ------------------------------------------------------------ memory

def records():
    p, q = m.alloc(m.MEM_POINT), m.alloc(m.MEM_POINT)
    print 'zero', m.c_mem_sum(p, 1), int(p.c_w == 0.0)
    p.c_x, p.c_y, p.c_w = m.cast(m.INT, 5), m.cast(m.SHORT, -2), 0.5
    m.copy(q, p)
    m.zero(p)
    print 'copied', m.c_mem_sum(p, 1), m.c_mem_sum(q, 1), widen(q.c_y), int(q.c_w == 0.5)
    m.free(p)
    m.free(q)


def arrays(n):
    a = m.alloc_array(m.MEM_POINT, n)
    for i in range(n):
        a[i].c_x = m.cast(m.INT, i)
    with m.scoped_array(m.MEM_POINT, n) as b:
        m.copy(b, a, n - 1)
        print 'arrays', m.c_mem_sum(a[0], n), m.c_mem_sum(b[0], n), m.c_mem_sum(a[1], 2)
        m.copy(a[0], a[n - 1])
        m.zero(b, n)
        print 'arrays', m.c_mem_sum(a[0], n), m.c_mem_sum(b[0], n)
    m.free(a)
    with m.scoped_array(m.INT, n) as numbers:
        for i in range(n):
            numbers[i] = m.cast(m.INT, i * i)
        print 'numbers', m.c_mem_total(numbers, n), widen(numbers[n - 1])
        m.zero(numbers, n - 1)
        print 'numbers', m.c_mem_total(numbers, n)


def odd_records(n):
    with m.scoped(m.MEM_NEST) as nest:
        nest.c_word.c_i = m.cast(m.INT, 66)
        points = m.cast(m.ARRAYP(m.MEM_POINT), nest.c_points)
        points[1].c_x = m.cast(m.INT, 3)
        print 'nest', nest.c_word.c_bytes[0], m.c_mem_nest(nest)
    with m.scoped(m.MEM_BITS) as bits:
        m.c_set_mem_bits_low(bits, 5)
        m.c_set_mem_bits_high(bits, 17)
        print 'bits', m.c_mem_both(bits)
    with m.closing(m.alloc_mem_list(n), m.free) as p:
        p.c_n = m.cast(m.INT, n)
        items = m.c_addr_mem_list_items(p)
        for i in range(n):
            items[i] = m.cast(m.INT, 1000)
        print 'list', m.c_mem_list(p), intmask(m.c_size_mem_list(n))
    try:
        m.free(m.alloc_mem_list(-n))
    except MemoryError:
        print 'list of a negative length: MemoryError'
    with m.scoped(m.MEM_PAGE) as page:
        m.c_mem_page(page)
        print 'page', ord(page.c_bytes[63])


class Left(Exception):
    pass


def leave(n):
    with m.scoped(m.MEM_POINT):
        if n:
            raise Left
    return 0


def destructors(n):
    with m.closing(m.c_dt_box_new(n), m.c_dt_box_free) as box:
        print 'box', m.c_dt_box_value(box), m.c_dt_alive()
    with m.closing(m.c_dt_box_new(-n), m.c_dt_box_free) as box:
        print 'box', int(bool(box)), m.c_dt_alive()
    try:
        leave(n)
    except Left:
        print 'left'


# ------------------------------------------------------------ callbacks

def descending(a, b):
    p, q = m.cast(m.ARRAYP(m.INT), a), m.cast(m.ARRAYP(m.INT), b)
    return m.cast(m.C_INT, widen(q[0]) - widen(p[0]))


def sort(n):
    with m.scoped_array(m.INT, n) as numbers:
        for i in range(n):
            numbers[i] = m.cast(m.INT, i * 5 % n)
        m.c_qsort(m.cast(m.VOIDP, numbers), n, 4, descending)
        print 'sorted', ' '.join([str(widen(numbers[i])) for i in range(n)])


class Total(m.KeptAlive):
    def __init__(self, name):
        self.name = name
        self.total = 0
        self.calls = 0


class Words(m.KeptAlive):
    def __init__(self):
        self.words = []


def visit(value, user_data):
    found = m.kept(user_data)
    if isinstance(found, Total):
        found.total += widen(value)
        found.calls += 1
        if found.total > 10:
            raise ValueError
    elif isinstance(found, Words):
        found.words.append('word %d' % widen(value))
    return m.cast(m.C_INT, 0)
visit._errorcode_ = m.cast(m.C_INT, -7)


def user_data(n):
    total, words = Total('first'), Words()
    handle, other = m.keep(total), m.keep(words)
    print 'each', m.c_cud_each(n, visit, handle), total.total, total.calls
    print 'each', m.c_cud_each(n, visit, other), ', '.join(words.words)
    m.c_cud_set(visit, other)
    m.release(handle)
    print 'later', m.c_cud_fire(41), words.words[-1]
    m.release(other)
    print 'released', m.c_cud_fire(42), len(words.words)
    try:
        m.kept(other)
    except KeyError:
        print 'KeyError'


def hooks():
    total = Total('hooked')
    handle = m.keep(total)
    with m.scoped(m.CUD_HOOKS) as hooks:
        hooks.c_visit = m.callback(m.CUD_VISIT, visit)
        hooks.c_user_data = handle
        print 'hooks', m.c_cud_run(hooks, 3), total.total
    m.release(handle)


def main(argv):
    n = len(argv) + 6
    records()
    arrays(n)
    odd_records(n)
    destructors(n)
    sort(n)
    user_data(n)
    hooks()
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    from rpython.tool import leakfinder
    leakfinder.start_tracking_allocations()
    main(sys.argv)
    leakfinder.stop_tracking_allocations(check=True)

import threading

from rpython.rtyper.lltypesystem import lltype, rffi


def test_scalars(m):
    assert m.get_tls_gnu() == m.c_tls_get() == 1
    m.set_tls_gnu(11)
    assert m.c_tls_get() == 11
    m.set_tls_gnu(1)
    assert m.get_tls_standard() == 2
    assert m.get_tls_macro() == 0.5


def test_by_address(m):
    assert rffi.charp2str(m.addr_tls_buffer()) == 'thread'
    assert int(rffi.cast(lltype.Signed, m.addr_tls_state().c_x)) == 7


def test_each_thread_has_its_own(m):
    m.set_tls_standard(20)
    found = []
    other = threading.Thread(target=lambda: found.append(m.get_tls_standard()))
    other.start()
    other.join()
    assert found == [2]
    assert m.get_tls_standard() == 20
    m.set_tls_standard(2)

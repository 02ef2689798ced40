from rpython.rtyper.lltypesystem import lltype


def test_real_path(m):
    with lltype.scoped_alloc(m.MFA_STATUS, zero=True) as status:
        status.c_changed.c_seconds = 1234
        assert int(m.c_mfa_get(status)) == 1234

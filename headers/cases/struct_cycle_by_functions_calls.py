from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_three(m):
    def to_b(self, third):
        self.c_n = rffi.cast(rffi.INT, 9)
        return third.c_list[1]

    with lltype.scoped_alloc(m.CYC_C, zero=True) as c:
        with lltype.scoped_alloc(m.CYC_B, zero=True) as b:
            c.c_list[1] = b
            c.c_a.c_to_b = llhelper(m.CYC_A._flds['c_to_b'], to_b)
            assert m.c_cyc_run(c) == 9


def test_typedef_of_function_in_cycle(m):
    def hook(vm, code):
        return rffi.cast(rffi.INT, as_int(vm.c_calls) * 100 + as_int(code))

    with lltype.scoped_alloc(m.CYC_VM, zero=True) as vm:
        vm.c_hook = llhelper(m.CYC_HOOK, hook)
        m.c_cyc_vm_call(vm, 1)
        assert m.c_cyc_vm_call(vm, 5) == 205

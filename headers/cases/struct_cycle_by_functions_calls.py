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
            # CYC_C has a CYC_A inside and the callback takes a CYC_C, so the member is void *.
            to_b_type = rffi.CCallback([lltype.Ptr(m.CYC_A), lltype.Ptr(m.CYC_C)], lltype.Ptr(m.CYC_B))
            c.c_a.c_to_b = rffi.cast(rffi.VOIDP, llhelper(to_b_type, to_b))
            assert m.c_cyc_run(c) == 9


def test_typedef_of_function_in_cycle(m):
    def hook(vm, code):
        return rffi.cast(rffi.INT, as_int(vm.c_calls) * 100 + as_int(code))

    with lltype.scoped_alloc(m.CYC_VM, zero=True) as vm:
        vm.c_hook = llhelper(m.CYC_HOOK, hook)
        m.c_cyc_vm_call(vm, 1)
        assert m.c_cyc_vm_call(vm, 5) == 205

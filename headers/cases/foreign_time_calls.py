from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_owned_record_with_foreign_fields(m):
    with lltype.scoped_alloc(m.FTI_JOB, zero=True) as job:
        job.c_started.c_tv_sec = 100
        assert m.c_fti_job_late(job) == 1
        job.c_due.c_tv_sec = 101
        assert m.c_fti_job_late(job) == 0
        m.c_fti_add(job.c_started, 10)
        assert job.c_started.c_tv_sec == 110


def test_by_value(m):
    timeval = argument_type(m.c_fti_seconds, 0)
    with lltype.scoped_alloc(timeval) as tv:
        tv.c_tv_sec = 3
        tv.c_tv_usec = 250000
        assert m.c_fti_seconds(tv) == 3.25

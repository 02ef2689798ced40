import pytest
from rpython.rtyper.lltypesystem import lltype


def test_reading_ends_at_a_nul_or_with_the_array(m):
    with lltype.scoped_alloc(m.HMEM_PERSON) as p:
        for name in ('', 'Ada', 'Charles', 'Bernardo'):
            m.hmem_fill(p, name)
            assert m.get_hmem_person_name(p) == name
        m.hmem_fill(p, 'Maximilian')
        assert m.get_hmem_person_name(p) == 'Maximili'
        assert m.get_hmem_person_title(p) == 'Dr.'


def test_writing(m):
    with lltype.scoped_alloc(m.HMEM_PERSON) as p:
        for name in ('Charles', 'Ada', ''):
            m.set_hmem_person_name(p, name)
            assert m.hmem_is(p, name)
            assert m.get_hmem_person_name(p) == name
        m.set_hmem_person_name(p, 'kept')
        for wrong in ('Bernardo', 'Maximilian', 'a\0b'):
            with pytest.raises(ValueError):
                m.set_hmem_person_name(p, wrong)
        with pytest.raises(TypeError):
            m.set_hmem_person_name(p, None)
        assert m.get_hmem_person_name(p) == 'kept'


def test_what_is_no_text_has_no_such_functions(m):
    for name in ('set_hmem_person_title', 'get_hmem_person_initial', 'get_hmem_person_key',
                 'get_hmem_person__private'):
        assert not hasattr(m, name)

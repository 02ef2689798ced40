import re

VARIABLES = ['gl_counter', 'gl_limit', 'gl_ticks', 'gl_byte', 'gl_ratio', 'gl_ready', 'gl_letter', 'gl_size',
             'gl_name', 'gl_fixed_name', 'gl_one', 'gl_two', 'gl_three', 'gl_state']


def test_functions_beside_the_variables(m):
    assert m.c_gl_counter_get() == 5
    m.c_gl_counter_set(6)
    assert m.c_gl_counter_get() == 6
    m.c_gl_counter_set(5)


def test_every_variable_is_listed_with_its_line(m):
    with open(m.__file__.replace('.pyc', '.py')) as f:
        listed = re.findall(r'(?m)^# global_scalars\.h:(\d+): (\w+): global-variable:', f.read())
    assert [name for _, name in listed] == VARIABLES
    assert [int(line) for line, _ in listed] == range(8, 18) + [18, 18, 18, 19]


def test_no_variable_is_bound(m):
    bound = [prefix + name for name in VARIABLES for prefix in ('c_', 'get_', 'set_', '')
             if hasattr(m, prefix + name)]
    # The enumeration has the name of a variable; the type keeps it.
    assert bound == ['gl_state']

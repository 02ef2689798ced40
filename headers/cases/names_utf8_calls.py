# The rule for names beyond ASCII is the golden's to show; here the module has to
# import, and its other functions have to work.
def test_the_rest_works(m):
    assert m.c_plain_ascii(1) == 0


def test_all_names_are_ascii(m):
    for name in vars(m):
        name.decode('ascii')

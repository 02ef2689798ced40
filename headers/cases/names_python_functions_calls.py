import keyword


def test_each(m):
    names = ['str', 'len', 'self', 'None', 'True', 'object', '__import__', '__debug__']
    names += ['lambda', 'print', 'from', 'exec', 'class', 'import', 'yield', 'as']
    assert keyword.iskeyword('exec')
    for name in names:
        assert getattr(m, 'c_' + name)(41) == 42

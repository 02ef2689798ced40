#include "names_python_functions.h"

#undef NPF
#define NPF(name) int name(int x) { return x + 1; }
NPF(lambda) NPF(print) NPF(from) NPF(None) NPF(exec) NPF(pass) NPF(def) NPF(class)
NPF(del) NPF(global) NPF(import) NPF(in) NPF(is) NPF(not) NPF(and) NPF(or) NPF(with)
NPF(yield) NPF(raise) NPF(try) NPF(except) NPF(finally) NPF(assert) NPF(elif) NPF(as)
NPF(str) NPF(len) NPF(self) NPF(True) NPF(False) NPF(object) NPF(type) NPF(id)
NPF(nonlocal) NPF(async) NPF(await) NPF(__import__) NPF(__debug__)

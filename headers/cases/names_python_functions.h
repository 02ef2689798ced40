/* Functions named like keywords and builtins of Python 2. */
#ifndef NAMES_PYTHON_FUNCTIONS_H
#define NAMES_PYTHON_FUNCTIONS_H

#define NPF(name) int name(int x)
NPF(lambda); NPF(print); NPF(from); NPF(None); NPF(exec); NPF(pass); NPF(def); NPF(class);
NPF(del); NPF(global); NPF(import); NPF(in); NPF(is); NPF(not); NPF(and); NPF(or); NPF(with);
NPF(yield); NPF(raise); NPF(try); NPF(except); NPF(finally); NPF(assert); NPF(elif); NPF(as);
NPF(str); NPF(len); NPF(self); NPF(True); NPF(False); NPF(object); NPF(type); NPF(id);
NPF(nonlocal); NPF(async); NPF(await); NPF(__import__); NPF(__debug__);

#endif

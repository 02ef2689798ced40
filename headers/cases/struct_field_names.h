/* Field names that Python or rffi uses itself. */
#ifndef STRUCT_FIELD_NAMES_H
#define STRUCT_FIELD_NAMES_H

struct field_names {
  int from, import, lambda, print, None, exec, pass, self, def, class;
  int c_iflag, c_, _private, __dunder__, _, __class__;
  int _obj, _obj0, _TYPE, _T, _fields, _name, _hints, _names, _flds, _type;
  int TO, OF, free, malloc, str, len, rffi, lltype, eci, external;
};

void field_names_fill(struct field_names *f);
int field_names_check(const struct field_names *f);

#endif

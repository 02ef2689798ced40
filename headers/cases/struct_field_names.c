#include "struct_field_names.h"

void field_names_fill(struct field_names *f)
{
  f->from = 1;
  f->print = 2;
  f->c_iflag = 3;
  f->_private = 4;
  f->__class__ = 5;
  f->_obj = 6;
  f->external = 7;
}

int field_names_check(const struct field_names *f)
{
  return f->lambda == 10 && f->_TYPE == 20 && f->_ == 30 && f->c_ == 40;
}

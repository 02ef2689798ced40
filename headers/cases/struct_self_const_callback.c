#include "struct_self_const_callback.h"

int node_ops_weigh(const node_ops *ops) { return ops->weight(ops) * 10; }
void node_ops_drop(node_ops *ops) { ops->drop(ops); }

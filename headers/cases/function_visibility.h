/* Visibility, weakness and aliases do not change the type. */
#ifndef FUNCTION_VISIBILITY_H
#define FUNCTION_VISIBILITY_H

int visible_default(int x) __attribute__((visibility("default")));
int visible_hidden(int x) __attribute__((visibility("hidden")));
int visible_weak(int x) __attribute__((weak));
#pragma GCC visibility push(hidden)
int visible_pushed(int x);
#pragma GCC visibility pop
#pragma weak visible_pragma
int visible_pragma(int x);

#endif

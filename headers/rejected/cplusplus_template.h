/* C++: a template. */
template <typename T> T twice(T value);

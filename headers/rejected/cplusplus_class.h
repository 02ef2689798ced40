/* C++: a class where C has none. */
class Counter {
public:
  int next();
};

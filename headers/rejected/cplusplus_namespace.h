/* C++: a namespace around functions that C could call. */
namespace counter {
int next(int);
}

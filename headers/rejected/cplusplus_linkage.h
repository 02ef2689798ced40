/* C++: linkage that no #ifdef __cplusplus hides from C. */
extern "C" {
int next(int);
}

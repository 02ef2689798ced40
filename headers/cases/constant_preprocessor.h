/* Macros that ask the preprocessor: each compiler has others, and none is a constant. */
#ifndef CONSTANT_PREPROCESSOR_H
#define CONSTANT_PREPROCESSOR_H

#if defined __has_attribute
#define CP_HAS_ATTRIBUTE __has_attribute
#else
#define CP_HAS_ATTRIBUTE(x) 0
#endif
#ifdef __has_feature
#define CP_HAS_FEATURE __has_feature
#define CP_THREADS (__has_feature(c_atomic) + 1)
#endif
#define CP_PURE CP_HAS_ATTRIBUTE(__pure__)

#if CP_PURE
#define CP_IS_PURE 1
#endif

#endif

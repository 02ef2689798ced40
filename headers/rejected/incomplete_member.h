/* A member whose type nobody defines. */
struct unknown;
struct holder { struct unknown held; };

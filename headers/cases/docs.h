/** @file
 * About the file, and so about nothing in it.
 */
#ifndef DOCS_H
#define DOCS_H

#include <stddef.h>

#define DOC_LIMIT 10 /* the most there can be, "quoted" */
/// Doxygen's own kind of line comment,
/// in two lines.
#define DOC_TEXT "/* no comment */"

/**
 * \brief A point.
 *
 * In the plane.
 */
typedef struct doc_point {
  int x; /**< from the left */
  int y; //!< from the top
  // Plain, above.
  double weight;
  unsigned flag : 1; /* a bit */
} doc_point;

/*
 * The colours.
 */
enum doc_colour {
  DOC_RED, /* the first */
  /* Above GREEN. */
  DOC_GREEN,
  DOC_BLUE /**< the last */
};

/** What is called with each; @c data is yours. */
typedef int (*doc_visit)(const char *text, void *data);

struct doc_hidden; /* opaque: below its declaration nothing is told */

// How many calls there were.
extern int doc_calls;

/**
 * Counts the bytes of a text that are \p c. This sentence goes on beyond the width of what is emitted, to be wrapped.
 *
 * @param[in] text where to look, which
 *                 may be NULL
 * @param c the byte
 * @return how many,
 *         or 0
 * @note Not UTF-8.
 * @code
 * if (doc_count(text, 'a') > 1)
 *     puts("many");
 * @endcode
 */
int doc_count(const char *text, char c);

/**
 * doc_move() - moves a point
 * @point: what to move, see &struct doc_point
 * @by: how far; at most %DOC_LIMIT
 *
 * Return: the new @x of the point.
 */
int doc_move(doc_point *point, int by);

int doc_below(int value);
/*
     doc_below() has its comment below, as zlib's functions have:

   - twice the value,
   - if it is not negative.
*/

#define DOC_API
/* Right above, but for a macro. */
DOC_API
int doc_annotated(void);

/* A heading of a section. */

int doc_plain(int first); // behind

#endif

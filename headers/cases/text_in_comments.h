/* Comments that try to leave the comment or the string they are copied into: """ and ''' and
   \ at the end of a line, \N{BULLET} \u1234 \x41 \0 %s %(name)s {0} $HOME `id` #{x} <b> & ]]> */
#ifndef TEXT_IN_COMMENTS_H
#define TEXT_IN_COMMENTS_H

/** """ closes a docstring. ''' too. \""" \''' """" */
int tic_quotes(int x);

/** Ends with a backslash \ */
int tic_backslash(int x);

// a line comment that goes on \
   in the next line """
int tic_continued(int x);

/** -*- coding: utf-16 -*- vim: set fileencoding=utf-7 : */
int tic_coding(int x);
/** Line one
# not bound: """ + __import__('os').abort() + """
 *	tab, trailing spaces   
 */
int tic_lines(int x); /**< """ after */
/** Größe, naïve, 変数, U+202E: ‮evil‬, zero width: ​ */
int tic_unicode(int x);

#endif

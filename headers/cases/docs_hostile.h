/* Comments that would like to be code, or something else than they look like. */
#ifndef DOCS_HOSTILE_H
#define DOCS_HOSTILE_H

/** """; import os; pwned = 1; """ '''; pwned = 2; ''' \""" \\""" ends in a backslash \ */
int dh_quotes(const char *text);

// first \
pwned = 3
int dh_continued(void);

/** Grüße, 你好, ‮gnp.exe‬, ​,  bell, [31mred[0m,  pwned = 4 , pwned = 5 */
int dh_characters(const char *text);

/**
 * pwned = 6
 * \n"""
 * \N{DIGIT ONE} \x41 \u0041 %s %(name)s {0}
 */
#define DH_ESCAPES 1

struct dh_members {
  int first; /* '), ('injected', rffi.INT */
  int second; /** # coding: utf-7 \*/ 
};

/***/
int dh_empty(void);
/**/
int dh_more_empty(void);
/** @param
 *  @return
 *  \
 *  @
 */
int dh_commands(void);

#endif

/* Control characters in comments: [31mred[0m, ]0;title, bell , back, , form feed , vertical tab . */
#ifndef TEXT_TERMINAL_ESCAPES_H
#define TEXT_TERMINAL_ESCAPES_H

/** [2J[H clears the screen, ›5m is C1, a lone  carriage return, â€¨ is a line to Unicode. */
int tte_plain(int x);

int tte_after_form_feed(int x);
#define TTE_TEXT "[1mraw escape[0m"
#define TTE_QUOTED "\033[1mquoted escape\x1b[0m"

#endif

/* One name, two constants. */
enum color { RED, GREEN };
enum light { GREEN, YELLOW };

/* More bits than the type has. */
struct flags { unsigned all : 40; };

/* A type that nobody declares. */
handle_t *open_handle(const char *);

#include "foreign_opaque.h"

int fo_signals(const sigset_t *set, sigset_t *old) { return sigismember(set, SIGINT); }
int fo_lock(pthread_mutex_t *mutex, pthread_t thread) { return pthread_equal(thread, pthread_self()); }
int fo_once(pthread_once_t *once, pthread_key_t key, const pthread_attr_t *attr) { return (int)key; }
int fo_select(fd_set *read, fd_set *write) { return read == write; }
DIR *fo_dir(const struct dirent *entry) { return NULL; }
int fo_connect(const struct sockaddr *address, socklen_t length, struct sockaddr_in in)
{
  return (int)length + in.sin_port;
}
in_addr_t fo_address(struct in_addr a, in_port_t port) { return a.s_addr + port; }
int fo_stat(const struct stat *st, struct stat *out) { return st == out; }
int fo_jump(jmp_buf env, sigjmp_buf other) { return env == other; }
void (*fo_handler(int number, __sighandler_t handler))(int) { return handler; }
int fo_action(const struct sigaction *action, siginfo_t *info) { return !action && !info; }
int fo_after(const struct fo_holder *h) { return h->after; }

/* System types that are only passed through: sets, locks, directories, addresses. */
#ifndef FOREIGN_OPAQUE_H
#define FOREIGN_OPAQUE_H

#include <dirent.h>
#include <netinet/in.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/select.h>
#include <sys/stat.h>

int fo_signals(const sigset_t *set, sigset_t *old);
int fo_lock(pthread_mutex_t *mutex, pthread_t thread);
int fo_once(pthread_once_t *once, pthread_key_t key, const pthread_attr_t *attr);
int fo_select(fd_set *read, fd_set *write);
DIR *fo_dir(const struct dirent *entry);
int fo_connect(const struct sockaddr *address, socklen_t length, struct sockaddr_in in);
in_addr_t fo_address(struct in_addr a, in_port_t port);
int fo_stat(const struct stat *st, struct stat *out);
int fo_jump(jmp_buf env, sigjmp_buf other);
void (*fo_handler(int number, __sighandler_t handler))(int);
int fo_action(const struct sigaction *action, siginfo_t *info);
struct fo_holder { pthread_mutex_t lock; sigset_t mask; jmp_buf env; fd_set fds; int after; };
int fo_after(const struct fo_holder *h);

#endif

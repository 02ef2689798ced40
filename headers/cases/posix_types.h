/* The types of sys/types.h: some have an rffi name, some do not. */
#ifndef POSIX_TYPES_H
#define POSIX_TYPES_H

#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>

off_t posix_seek(off_t offset);
pid_t posix_parent(pid_t child);
mode_t posix_mode(mode_t mode);
uid_t posix_user(uid_t user);
gid_t posix_group(gid_t group);
dev_t posix_device(dev_t device);
ino_t posix_inode(ino_t inode);
nlink_t posix_links(nlink_t links);
socklen_t posix_length(socklen_t length);
time_t posix_later(time_t start, time_t seconds);
void posix_out(off_t *offset, socklen_t *length, uid_t *user);
clockid_t posix_clock(clockid_t clock);
suseconds_t posix_micro(suseconds_t time);

#endif

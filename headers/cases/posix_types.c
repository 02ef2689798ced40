#include "posix_types.h"

off_t posix_seek(off_t offset) { return -offset; }
pid_t posix_parent(pid_t child) { return child - 1; }
mode_t posix_mode(mode_t mode) { return mode & 0777; }
uid_t posix_user(uid_t user) { return user - 1; }
gid_t posix_group(gid_t group) { return group - 1; }
dev_t posix_device(dev_t device) { return device + 1; }
ino_t posix_inode(ino_t inode) { return inode + 1; }
nlink_t posix_links(nlink_t links) { return links + 1; }
socklen_t posix_length(socklen_t length) { return length * 2; }
time_t posix_later(time_t start, time_t seconds) { return start + seconds; }

void posix_out(off_t *offset, socklen_t *length, uid_t *user)
{
  *offset = -9;
  *length = 9;
  *user = 1000;
}

clockid_t posix_clock(clockid_t clock) { return clock + 1; }
suseconds_t posix_micro(suseconds_t time) { return time * 1000; }

/// Whether a header of that name belongs to the C library: ISO C17 7.1.2, POSIX.1-2017 Base Definitions 13,
/// and what glibc installs beside them.
func isCLibraryHeader(_ name: String) -> Bool {
  if cLibraryHeaders.contains(name) { return true }
  guard let slash = name.firstIndex(of: "/") else { return false }
  return cLibraryDirectories.contains(String(name[..<slash]))
}

private let cLibraryDirectories: Set<String> = [
  "arpa", "bits", "gnu", "net", "netinet", "netpacket", "nfs", "protocols", "rpc", "scsi", "sys",
]

private let cLibraryHeaders: Set<String> = [
  "a.out.h", "aio.h", "aliases.h", "alloca.h", "ar.h", "argp.h", "argz.h", "assert.h", "byteswap.h",
  "complex.h", "cpio.h", "crypt.h", "ctype.h", "dirent.h", "dlfcn.h", "elf.h", "endian.h", "envz.h", "err.h",
  "errno.h", "error.h", "execinfo.h", "fcntl.h", "features.h", "fenv.h", "float.h", "fmtmsg.h", "fnmatch.h",
  "fstab.h", "fts.h", "ftw.h", "gconv.h", "getopt.h", "glob.h", "grp.h", "gshadow.h", "iconv.h", "ifaddrs.h",
  "inttypes.h", "iso646.h", "langinfo.h", "lastlog.h", "libgen.h", "libintl.h", "limits.h", "link.h",
  "locale.h", "malloc.h", "math.h", "mcheck.h", "memory.h", "mntent.h", "monetary.h", "mqueue.h", "ndbm.h",
  "netdb.h", "nl_types.h", "nss.h", "obstack.h", "paths.h", "poll.h", "printf.h", "proc_service.h",
  "pthread.h", "pty.h", "pwd.h", "re_comp.h", "regex.h", "regexp.h", "resolv.h", "sched.h", "search.h",
  "semaphore.h", "setjmp.h", "sgtty.h", "shadow.h", "signal.h", "spawn.h", "stab.h", "stdalign.h",
  "stdarg.h", "stdatomic.h", "stdbool.h", "stddef.h", "stdint.h", "stdio.h", "stdio_ext.h", "stdlib.h",
  "stdnoreturn.h", "string.h", "strings.h", "stropts.h", "syscall.h", "sysexits.h", "syslog.h", "tar.h",
  "termio.h", "termios.h", "tgmath.h", "thread_db.h", "threads.h", "time.h", "trace.h", "ttyent.h",
  "uchar.h", "ucontext.h", "ulimit.h", "unistd.h", "utime.h", "utmp.h", "utmpx.h", "values.h", "wait.h",
  "wchar.h", "wctype.h", "wordexp.h",
]

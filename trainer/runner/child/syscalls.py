"""The system calls that a program in the fence may make, by number; all others are refused.

It is what CPython, its threads and a C library (glibc, musl) need to run a program that computes
and uses files in its own folder. From ``asm/unistd_64.h`` (x86_64) and ``asm-generic/unistd.h``
(aarch64) of the kernel.
"""

from __future__ import annotations

ABSENT = -1
"""Stands for the number of a call that an architecture does not have."""

SHARED_SINCE = 424
"""From this number on calls have the same number on every architecture. They are new: a C library
that is told that there is no such call goes on with an older one."""

ALLOWED = {
    # Files, as far as Landlock lets them be reached.
    "read": (0, 63),
    "write": (1, 64),
    "readv": (19, 65),
    "writev": (20, 66),
    "pread64": (17, 67),
    "pwrite64": (18, 68),
    "lseek": (8, 62),
    "close": (3, 57),
    "close_range": (436, 436),
    "dup": (32, 23),
    "dup2": (33, ABSENT),
    "dup3": (292, 24),
    "pipe2": (293, 59),
    "stat": (4, ABSENT),
    "fstat": (5, 80),
    "lstat": (6, ABSENT),
    "newfstatat": (262, 79),
    "statx": (332, 291),
    "access": (21, ABSENT),
    "faccessat": (269, 48),
    "faccessat2": (439, 439),
    "readlink": (89, ABSENT),
    "readlinkat": (267, 78),
    "getdents64": (217, 61),
    "getcwd": (79, 17),
    "statfs": (137, 43),
    "fstatfs": (138, 44),
    "chdir": (80, 49),
    "fchdir": (81, 50),
    "mkdir": (83, ABSENT),
    "mkdirat": (258, 34),
    "rmdir": (84, ABSENT),
    "unlink": (87, ABSENT),
    "unlinkat": (263, 35),
    "rename": (82, ABSENT),
    "renameat": (264, 38),
    "renameat2": (316, 276),
    "ftruncate": (77, 46),
    "umask": (95, 166),
    # Memory of its own.
    "brk": (12, 214),
    "mmap": (9, 222),
    "munmap": (11, 215),
    "mprotect": (10, 226),
    "mremap": (25, 216),
    "madvise": (28, 233),
    # Threads, and their end.
    "futex": (202, 98),
    "set_robust_list": (273, 99),
    "set_tid_address": (218, 96),
    "rseq": (334, 293),
    "membarrier": (324, 283),
    "arch_prctl": (158, ABSENT),
    "sched_yield": (24, 124),
    "sched_getaffinity": (204, 123),
    "getcpu": (309, 168),
    "exit": (60, 93),
    "exit_group": (231, 94),
    # Signals to itself.
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "rt_sigpending": (127, 136),
    "rt_sigtimedwait": (128, 137),
    "rt_sigsuspend": (130, 133),
    "sigaltstack": (131, 132),
    "restart_syscall": (219, 128),
    "pause": (34, ABSENT),
    "alarm": (37, ABSENT),
    "getitimer": (36, 102),
    "setitimer": (38, 103),
    # Time, chance and waiting.
    "time": (201, ABSENT),
    "gettimeofday": (96, 169),
    "nanosleep": (35, 101),
    "times": (100, 153),
    "getrandom": (318, 278),
    "poll": (7, ABSENT),
    "ppoll": (271, 73),
    "select": (23, ABSENT),
    "pselect6": (270, 72),
    # What it is, and on what it runs.
    "getpid": (39, 172),
    "gettid": (186, 178),
    "getppid": (110, 173),
    "getuid": (102, 174),
    "geteuid": (107, 175),
    "getgid": (104, 176),
    "getegid": (108, 177),
    "getrlimit": (97, 163),
    "getrusage": (98, 165),
    "sysinfo": (99, 179),
    "uname": (63, 160),
}
"""The calls that are allowed whatever they are given: x86_64, aarch64."""

JUDGED = {
    "open": (2, ABSENT),
    "openat": (257, 56),
    "fcntl": (72, 25),
    "ioctl": (16, 29),
    "clone": (56, 220),
    "kill": (62, 129),
    "tgkill": (234, 131),
    "prlimit64": (302, 261),
    "prctl": (157, 167),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115),
    "getpgid": (121, 155),
}
"""The calls that are allowed with some arguments only."""


class Architecture:
    """One architecture: its number in ``linux/audit.h``, and its numbers of the calls.

    ``capset`` and ``unshare`` are calls that the fence makes itself before it stands.
    """

    def __init__(self, column: int, audit: int, *, capset: int, unshare: int) -> None:
        self.audit = audit
        self.capset = capset
        self.unshare = unshare
        self.allowed = [it[column] for it in ALLOWED.values() if it[column] != ABSENT]
        self.judged = {name: it[column] for name, it in JUDGED.items() if it[column] != ABSENT}


_X86_64, _AARCH64 = 0, 1


def architecture_of(machine: str) -> Architecture | None:
    """Give the architecture that ``uname`` calls so, ``None`` for one whose calls are not known."""
    if machine == "x86_64":
        return Architecture(_X86_64, 0xC000003E, capset=126, unshare=272)
    if machine == "aarch64":
        return Architecture(_AARCH64, 0xC00000B7, capset=91, unshare=97)
    return None

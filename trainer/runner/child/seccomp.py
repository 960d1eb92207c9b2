"""A seccomp filter: what is not on the list of allowed system calls does not happen.

From the kernel's documentation, ``userspace-api/seccomp_filter``. Calls that do much more than a
program needs are judged by their arguments. A call that is refused fails as one that is forbidden,
a new one as one that the kernel does not have, so that the C library takes its older way.
"""

from __future__ import annotations

import errno
import os
import struct

from trainer.runner.child.kernel import pointer, prctl
from trainer.runner.child.syscalls import SHARED_SINCE, Architecture

_NO_NEW_PRIVS, _SET_SECCOMP, _MODE_FILTER = 38, 22, 2
_LOAD, _AND, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_REFUSE = 0x00050000 | errno.EPERM
_UNKNOWN = 0x00050000 | errno.ENOSYS
_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT = 0, 4, 16
_X32 = 0x40000000
_ALL_BITS = 0xFFFFFFFF

_THREAD = 0x003D0F00
_DETACHED = 0x00400000
"""The flags with which glibc starts a thread; musl adds one without a meaning."""

_DUPLICATE, _GET_FD, _SET_FD, _GET_FL, _SET_FL, _DUPLICATE_CLOSED = 0, 1, 2, 3, 4, 1030
"""What ``fcntl`` may do. To own, to lease and to be notified would send signals to others."""

_TERMINAL_IS_THERE = (0x5401, 0x802C542A)
_WINDOW_SIZE, _READABLE, _BLOCKING, _NOT_INHERITED, _INHERITED = (
    0x5413,
    0x541B,
    0x5421,
    0x5451,
    0x5450,
)
"""What ``ioctl`` may ask and set."""

_SET_NAME, _GET_NAME, _NAME_MEMORY = 15, 16, 0x53564D41
"""What ``prctl`` may do: give names to threads and to memory."""

_OTHERS_CLOCK = 0x80000000
"""The bit that is set in the number of a clock that counts the time of some process or thread."""


def refuse_all_but_the_allowed(architecture: Architecture) -> bool:
    """Hold this process and its threads, for ever; tell whether the kernel took the filter."""
    program = b"".join(filter_program(architecture, os.getpid()))
    try:
        prctl(_NO_NEW_PRIVS, 1)
        prctl(_SET_SECCOMP, _MODE_FILTER, struct.pack("H6x", len(program) // 8) + pointer(program))
    except OSError:
        return False
    return True


def filter_program(architecture: Architecture, pid: int) -> list[bytes]:
    """Give the filter for a process, one instruction of 8 bytes after the other."""
    program = [
        _load(_ARCHITECTURE_AT),
        _step(_IF_EQUAL, architecture.audit, 1, 0),
        _step(_RETURN, _KILL),
        _load(_NUMBER_AT),
        _step(_IF_AT_LEAST, _X32, 0, 1),
        _step(_RETURN, _REFUSE),
    ]
    for number in architecture.allowed:
        program += [_step(_IF_EQUAL, number, 0, 1), _step(_RETURN, _ALLOW)]
    for name, argument, mask, allowed in _rules(pid):
        if name in architecture.judged:
            program += _only_if(architecture.judged[name], argument, mask, allowed)
    return [
        *program,
        _step(_IF_AT_LEAST, SHARED_SINCE, 0, 1),
        _step(_RETURN, _UNKNOWN),
        _step(_RETURN, _REFUSE),
    ]


def _rules(pid: int) -> list[tuple[str, int, int, tuple[int, ...]]]:
    """Give the calls that are judged: by which argument, under which mask, and what it may be."""
    emptying = os.O_ACCMODE | os.O_TRUNC
    opened = (os.O_RDONLY, os.O_WRONLY, os.O_RDWR, os.O_WRONLY | os.O_TRUNC, os.O_RDWR | os.O_TRUNC)
    itself = (0, pid)
    shared_clock = (_OTHERS_CLOCK, (0,))
    duties = (_DUPLICATE, _GET_FD, _SET_FD, _GET_FL, _SET_FL, _DUPLICATE_CLOSED)
    terminal = (*_TERMINAL_IS_THERE, _WINDOW_SIZE, _READABLE)
    return [
        ("open", 1, emptying, opened),
        ("openat", 2, emptying, opened),
        ("fcntl", 1, _ALL_BITS, duties),
        ("ioctl", 1, _ALL_BITS, (*terminal, _BLOCKING, _NOT_INHERITED, _INHERITED)),
        ("clone", 0, _ALL_BITS & ~_DETACHED, (_THREAD,)),
        ("kill", 0, _ALL_BITS, (pid,)),
        ("tgkill", 0, _ALL_BITS, (pid,)),
        ("prlimit64", 0, _ALL_BITS, itself),
        ("prctl", 0, _ALL_BITS, (_SET_NAME, _GET_NAME, _NAME_MEMORY)),
        ("clock_gettime", 0, *shared_clock),
        ("clock_getres", 0, *shared_clock),
        ("clock_nanosleep", 0, *shared_clock),
        ("getpgid", 0, _ALL_BITS, itself),
    ]


def _only_if(number: int, argument: int, mask: int, allowed: tuple[int, ...]) -> list[bytes]:
    """Allow a call only where an argument, masked, has one of these values.

    The kernel takes these arguments as 32 bits, the lower half of what the filter sees.
    """
    judged = [_load(_ARGUMENTS_AT + 8 * argument), _step(_AND, mask)]
    for value in allowed:
        judged += [_step(_IF_EQUAL, value, 0, 1), _step(_RETURN, _ALLOW)]
    judged.append(_step(_RETURN, _REFUSE))
    return [_step(_IF_EQUAL, number, 0, len(judged)), *judged]


def _load(offset: int) -> bytes:
    return _step(_LOAD, offset)


def _step(code: int, value: int, if_so: int = 0, if_not: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_so, if_not, value)

"""A seccomp filter: this process may start no process, open no socket and touch no other process.

From the kernel's documentation, ``userspace-api/seccomp_filter``. What Landlock does not cover is
refused here too: changing modes, owners, times and attributes of files, and emptying them unopened.
"""

from __future__ import annotations

import errno
import os
import struct
import sys

from trainer.runner.child.kernel import pointer, prctl
from trainer.runner.child.syscalls import ARCHITECTURES, Architecture

_NO_NEW_PRIVS, _SET_SECCOMP, _MODE_FILTER = 38, 22, 2
_LOAD, _AND, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_REFUSE = 0x00050000 | errno.EPERM
_UNKNOWN = 0x00050000 | errno.ENOSYS
_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT = 0, 4, 16
_X32 = 0x40000000
_THREAD = 0x00010000
_64_BITS = 2**32
_ALL_BITS = 0xFFFFFFFF


def refuse_processes_and_sockets() -> bool:
    """Hold this process and its threads, for ever; tell whether the kernel took the filter."""
    architecture = ARCHITECTURES.get(os.uname().machine)
    if architecture is None or sys.maxsize < _64_BITS:
        return False
    program = b"".join(_program(architecture, os.getpid()))
    try:
        prctl(_NO_NEW_PRIVS, 1)
        prctl(_SET_SECCOMP, _MODE_FILTER, struct.pack("H6x", len(program) // 8) + pointer(program))
    except OSError:
        return False
    return True


def _program(architecture: Architecture, pid: int) -> list[bytes]:
    """Give the filter, one instruction of 8 bytes after the other."""
    numbers = architecture.numbers
    program = [
        _load(_ARCHITECTURE_AT),
        _step(_IF_EQUAL, architecture.audit, 1, 0),
        _step(_RETURN, _KILL),
        _load(_NUMBER_AT),
        _step(_IF_AT_LEAST, _X32, 0, 1),
        _step(_RETURN, _REFUSE),
    ]
    for number in architecture.refused:
        program += [_step(_IF_EQUAL, number, 0, 1), _step(_RETURN, _REFUSE)]
    for name in ("clone3", "openat2"):
        program += [_step(_IF_EQUAL, numbers[name], 0, 1), _step(_RETURN, _UNKNOWN)]
    program += _only_if(numbers["clone"], 0, _THREAD, _THREAD)
    program += _only_if(numbers["kill"], 0, _ALL_BITS, pid)
    program += _only_if(numbers["tgkill"], 0, _ALL_BITS, pid)
    program += _only_if(numbers["prlimit64"], 0, _ALL_BITS, 0)
    emptying = os.O_ACCMODE | os.O_TRUNC
    program += _unless(numbers["openat"], 2, emptying, os.O_TRUNC)
    if "open" in numbers:
        program += _unless(numbers["open"], 1, emptying, os.O_TRUNC)
    return [*program, _step(_RETURN, _ALLOW)]


def _only_if(number: int, argument: int, mask: int, value: int) -> list[bytes]:
    """Allow a call only where an argument, masked, has this value."""
    return _judged(number, argument, mask, value, _ALLOW, _REFUSE)


def _unless(number: int, argument: int, mask: int, value: int) -> list[bytes]:
    """Refuse a call where an argument, masked, has this value."""
    return _judged(number, argument, mask, value, _REFUSE, _ALLOW)


def _judged(
    number: int, argument: int, mask: int, value: int, if_so: int, if_not: int
) -> list[bytes]:
    return [
        _step(_IF_EQUAL, number, 0, 5),
        _load(_ARGUMENTS_AT + 8 * argument),
        _step(_AND, mask),
        _step(_IF_EQUAL, value, 0, 1),
        _step(_RETURN, if_so),
        _step(_RETURN, if_not),
    ]


def _load(offset: int) -> bytes:
    return _step(_LOAD, offset)


def _step(code: int, value: int, if_so: int = 0, if_not: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_so, if_not, value)
